/** Ssl_handshake_timeout is ignored. */
import { TlsProtocol } from "../../../../reference/tls/tls-protocol.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTls } from "../../loops-with-tls.js";

class BrokenTls extends TlsProtocol {
  protected override startHandshake(): void {
    this.state = "HANDSHAKE";
    this.shakeHands();
  }
}

export const newEventLoop = loopsWithTls(BrokenTls);

export const broken: BrokenLoop = {
  title: "ssl_handshake_timeout is ignored",
  breaks: ["tls.handshake-timeout", "tls.handshake-timeout-server", "tls.handshake-timeout-connect-accepted-socket", "tls.start-tls-handshake-timeout"],
  alsoAffects: ["tls-*", "start_tls/*", "create_unix_*"],
};
