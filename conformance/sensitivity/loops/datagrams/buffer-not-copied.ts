/** What waits is the buffer of the program itself. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import { bytesOf } from "../../../../reference/sockets/socket-base.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  override sendto(data: unknown, address: unknown = null): void {
    const before = this.waiting.length;
    super.sendto(data, address);
    if (this.waiting.length > before) this.waiting[before] = { data: bytesOf(data), address: this.destination(address) };
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "what waits is the buffer of the program itself",
  breaks: ["datagram_transport.buffer-copy"],
};
