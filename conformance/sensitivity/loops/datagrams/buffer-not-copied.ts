/** What waits is the buffer of the program itself. */
import { EventLoop, SocketDatagramTransport } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions, Socket } from "../../../../reference/index.js";
import { bytesOf } from "../../../../reference/sockets/socket-base.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenTransport extends SocketDatagramTransport {
  override sendto(data: unknown, address: unknown = null): void {
    const before = this.waiting.length;
    super.sendto(data, address);
    if (this.waiting.length > before) this.waiting[before] = { data: bytesOf(data), address: this.destination(address) };
  }
}

class Broken extends EventLoop {
  protected override makeDatagramTransport(sock: Socket, protocol: DatagramReceiver, remoteAddress: unknown): DatagramTransport {
    return new BrokenTransport(this, sock, protocol, remoteAddress);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "what waits is the buffer of the program itself",
  breaks: ["datagram_transport.buffer-copy"],
};
