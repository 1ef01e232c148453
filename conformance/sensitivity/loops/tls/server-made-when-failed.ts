/** A server calls connection_made for a failed handshake. */
import { TlsProtocol } from "../../../../reference/tls/tls-protocol.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTls } from "../../loops-with-tls.js";

class BrokenTls extends TlsProtocol {
  override connectionLost(error: unknown): void {
    const isServer = this.ssl.serverSide && this.told === "NOTHING";
    super.connectionLost(error);
    if (isServer) this.program.connectionMade?.(this.transport);
  }
}

export const newEventLoop = loopsWithTls(BrokenTls);

export const broken: BrokenLoop = {
  title: "a server calls connection_made for a failed handshake",
  breaks: ["tls.handshake-failure-no-connection-made"],
  alsoAffects: ["tls-*", "start_tls/*", "create_unix_*"],
};
