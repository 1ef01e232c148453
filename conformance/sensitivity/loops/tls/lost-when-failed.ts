/** Connection_lost is called after a handshake that failed. */
import { TlsProtocol } from "../../../../reference/tls/tls-protocol.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTls } from "../../loops-with-tls.js";

class BrokenTls extends TlsProtocol {
  override connectionLost(error: unknown): void {
    if (this.told === "NOTHING") this.told = "MADE";
    super.connectionLost(error);
  }
}

export const newEventLoop = loopsWithTls(BrokenTls);

export const broken: BrokenLoop = {
  title: "connection_lost is called after a handshake that failed",
  breaks: ["tls.handshake-failure-no-connection-lost"],
  alsoAffects: ["tls-*", "start_tls/*", "create_unix_*"],
};
