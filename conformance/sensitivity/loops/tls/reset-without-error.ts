/** A reset by the peer leads to connection_lost with None. */
import { ConnectionResetError } from "../../../../reference/index.js";
import { TlsProtocol } from "../../../../reference/tls/tls-protocol.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTls } from "../../loops-with-tls.js";

class BrokenTls extends TlsProtocol {
  override connectionLost(error: unknown): void {
    super.connectionLost(error instanceof ConnectionResetError ? null : error);
  }
}

export const newEventLoop = loopsWithTls(BrokenTls);

export const broken: BrokenLoop = {
  title: "a reset by the peer leads to connection_lost with None",
  breaks: ["tls.peer-reset"],
  alsoAffects: ["tls-handshake/peer-closes"],
};
