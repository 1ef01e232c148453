/** The extra info `peername` is the last sender. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import { systemError, wouldBlock } from "../../../../reference/system/errno.js";
import { receiveDatagram } from "../../../../reference/system/reading.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  private sender: unknown = null;

  override getExtraInfo(name: string, otherwise: unknown = null): unknown {
    return super.getExtraInfo(name, null) ?? (name === "peername" ? this.sender : otherwise);
  }

  protected override onReadable(): void {
    if (this.closing) return;
    const received = receiveDatagram(this.fd);
    if (typeof received === "number") {
      if (!wouldBlock(-received)) this.protocol.errorReceived?.(systemError(-received));
      return;
    }
    this.sender = received[1];
    this.protocol.datagramReceived?.(received[0], received[1]);
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "the extra info `peername` is the last sender",
  breaks: ["datagram_transport.extra-peername-unconnected"],
};
