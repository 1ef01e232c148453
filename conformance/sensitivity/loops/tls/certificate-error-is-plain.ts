/** A certificate that is refused raises a plain SSLError. */
import type { OSError } from "../../../../reference/errors/os-error.js";
import { SSLCertVerificationError, SSLError } from "../../../../reference/index.js";
import { TlsProtocol } from "../../../../reference/tls/tls-protocol.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTls } from "../../loops-with-tls.js";

class BrokenTls extends TlsProtocol {
  protected override handshakeFailed(error: OSError): void {
    super.handshakeFailed(error instanceof SSLCertVerificationError ? new SSLError(error.message) : error);
  }
}

export const newEventLoop = loopsWithTls(BrokenTls);

export const broken: BrokenLoop = {
  title: "a certificate that is refused raises a plain SSLError",
  breaks: ["tls.certificate-untrusted", "tls.certificate-mismatch-error", "tls.start-tls-certificate"],
  alsoAffects: ["tls-*", "start_tls/*", "create_unix_*"],
};
