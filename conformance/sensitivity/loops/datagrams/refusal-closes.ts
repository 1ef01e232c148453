/** An error that a peer reports ends the transport. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import { systemError, wouldBlock } from "../../../../reference/system/errno.js";
import { receiveDatagram } from "../../../../reference/system/reading.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  protected override onReadable(): void {
    if (this.closing) return;
    const received = receiveDatagram(this.fd);
    if (typeof received === "number") {
      if (!wouldBlock(-received)) {
        this.protocol.errorReceived?.(systemError(-received));
        this.fail(systemError(-received), "cannot receive");
      }
      return;
    }
    this.protocol.datagramReceived?.(received[0], received[1]);
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "an error that a peer reports ends the transport",
  breaks: ["datagram_protocol.error-received-refused"],
  alsoAffects: ["datagram_protocol/*"],
};
