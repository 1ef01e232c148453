/** A certificate that is refused raises ConnectionAbortedError. */
import type { OSError } from "../../../../reference/errors/os-error.js";
import { ConnectionAbortedError, SSLError } from "../../../../reference/index.js";
import { TlsProtocol } from "../../../../reference/tls/tls-protocol.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTls } from "../../loops-with-tls.js";

class BrokenTls extends TlsProtocol {
  protected override handshakeFailed(error: OSError): void {
    super.handshakeFailed(error instanceof SSLError ? new ConnectionAbortedError(error.message) : error);
  }
}

export const newEventLoop = loopsWithTls(BrokenTls);

export const broken: BrokenLoop = {
  title: "a certificate that is refused raises ConnectionAbortedError",
  breaks: ["tls.certificate-error-is-ssl-error", "tls.certificate-untrusted"],
  alsoAffects: ["tls-*", "start_tls/*", "create_unix_*"],
};
