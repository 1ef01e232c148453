/** Connection_made is called when the handshake begins. */
import { TlsProtocol } from "../../../../reference/tls/tls-protocol.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTls } from "../../loops-with-tls.js";

class BrokenTls extends TlsProtocol {
  protected override startHandshake(): void {
    if (this.told === "NOTHING") {
      this.told = "MADE";
      this.program.connectionMade?.(this.transport);
    }
    super.startHandshake();
  }
}

export const newEventLoop = loopsWithTls(BrokenTls);

export const broken: BrokenLoop = {
  title: "connection_made is called when the handshake begins",
  breaks: ["tls.connection-made-after-handshake", "tls.handshake-failure-no-connection-made", "tls.handshake-failure-no-connection-lost"],
  alsoAffects: ["tls-*", "start_tls/*", "create_unix_*"],
};
