/** A handshake that fails on the server is reported to the exception handler. */
import type { OSError } from "../../../../reference/errors/os-error.js";
import { TlsProtocol } from "../../../../reference/tls/tls-protocol.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTls } from "../../loops-with-tls.js";

class BrokenTls extends TlsProtocol {
  protected override handshakeFailed(error: OSError): void {
    super.handshakeFailed(error);
    if (this.ssl.serverSide) this.loop.callExceptionHandler({ message: "a handshake failed", exception: error });
  }
}

export const newEventLoop = loopsWithTls(BrokenTls);

export const broken: BrokenLoop = {
  title: "a handshake that fails on the server is reported to the exception handler",
  breaks: ["tls.server-survives-plain-client", "tls.handshake-failure-no-connection-made"],
  alsoAffects: ["tls-*", "start_tls/*", "create_unix_*"],
};
