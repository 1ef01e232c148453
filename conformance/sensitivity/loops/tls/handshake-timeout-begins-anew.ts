/** The time for the handshake begins anew with each piece of data. */
import { TlsProtocol } from "../../../../reference/tls/tls-protocol.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTls } from "../../loops-with-tls.js";

class BrokenTls extends TlsProtocol {
  override dataReceived(data: Buffer): void {
    if (this.state === "HANDSHAKE") this.startTimer(this.handshakeTimeout, () => this.handshakeTimedOut());
    super.dataReceived(data);
  }
}

export const newEventLoop = loopsWithTls(BrokenTls);

export const broken: BrokenLoop = {
  title: "the time for the handshake begins anew with each piece of data",
  breaks: ["tls.handshake-timeout"],
};
