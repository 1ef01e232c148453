/** The time for the handshake also ends a connection whose handshake is over. */
import { TlsProtocol } from "../../../../reference/tls/tls-protocol.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTls } from "../../loops-with-tls.js";

class BrokenTls extends TlsProtocol {
  protected override handshakeDone(): void {
    super.handshakeDone();
    this.startTimer(this.handshakeTimeout, () => this.handshakeTimedOut());
  }
}

export const newEventLoop = loopsWithTls(BrokenTls);

export const broken: BrokenLoop = {
  title: "the time for the handshake also ends a connection whose handshake is over",
  breaks: ["tls.handshake-timeout"],
};
