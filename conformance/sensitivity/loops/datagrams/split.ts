/** A long datagram is delivered in pieces. */
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
      if (!wouldBlock(-received)) this.protocol.errorReceived?.(systemError(-received));
      return;
    }
    const [data, address] = received;
    this.protocol.datagramReceived?.(data.subarray(0, 8192), address);
    for (let at = 8192; at < data.length; at += 8192) this.protocol.datagramReceived?.(data.subarray(at, at + 8192), address);
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a long datagram is delivered in pieces",
  breaks: ["datagram_transport.boundaries"],
};
