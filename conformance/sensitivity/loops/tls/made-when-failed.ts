/** Connection_made is called after a handshake that failed. */
import type { OSError } from "../../../../reference/errors/os-error.js";
import { TlsProtocol } from "../../../../reference/tls/tls-protocol.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTls } from "../../loops-with-tls.js";

class BrokenTls extends TlsProtocol {
  protected override handshakeFailed(error: OSError): void {
    super.handshakeFailed(error);
    this.program.connectionMade?.(this.transport);
  }
}

export const newEventLoop = loopsWithTls(BrokenTls);

export const broken: BrokenLoop = {
  title: "connection_made is called after a handshake that failed",
  breaks: ["tls.handshake-failure-no-connection-made"],
  alsoAffects: ["tls-*", "start_tls/*", "create_unix_*"],
};
