/** The size of the write buffer keeps a few bytes for each datagram that had to wait. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

const HEADER = 8;

class BrokenTransport extends SocketDatagramTransport {
  protected override onWritable(): void {
    const before = this.waiting.length;
    super.onWritable();
    this.waitingBytes += (before - this.waiting.length) * HEADER;
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "the size of the write buffer keeps a few bytes for each datagram that had to wait",
  breaks: ["datagram_transport.buffer-empty-again"],
  alsoAffects: ["datagram_transport/*"],
};
