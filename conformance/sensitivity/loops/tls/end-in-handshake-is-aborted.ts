/** A connection that ends during the handshake raises ConnectionAbortedError. */
import { ConnectionAbortedError, ConnectionResetError } from "../../../../reference/errors/os-error.js";
import type { OSError } from "../../../../reference/errors/os-error.js";
import { TlsProtocol } from "../../../../reference/tls/tls-protocol.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTls } from "../../loops-with-tls.js";

class BrokenTls extends TlsProtocol {
  protected override handshakeFailed(error: OSError): void {
    super.handshakeFailed(error instanceof ConnectionResetError ? new ConnectionAbortedError(error.message) : error);
  }
}

export const newEventLoop = loopsWithTls(BrokenTls);

export const broken: BrokenLoop = {
  title: "a connection that ends during the handshake raises ConnectionAbortedError",
  breaks: ["tls.peer-closes-in-handshake"],
};
