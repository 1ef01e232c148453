/** The handshake may take half of ssl_handshake_timeout. */
import { TlsProtocol } from "../../../../reference/tls/tls-protocol.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTls } from "../../loops-with-tls.js";

class BrokenTls extends TlsProtocol {
  protected override startHandshake(): void {
    super.startHandshake();
    this.startTimer(this.handshakeTimeout / 2, () => this.handshakeTimedOut());
  }
}

export const newEventLoop = loopsWithTls(BrokenTls);

export const broken: BrokenLoop = {
  title: "the handshake may take half of ssl_handshake_timeout",
  breaks: ["tls.handshake-timeout", "tls.handshake-timeout-server", "tls.handshake-timeout-connect-accepted-socket", "tls.start-tls-handshake-timeout"],
  alsoAffects: ["tls-*", "start_tls/*", "create_unix_*"],
};
