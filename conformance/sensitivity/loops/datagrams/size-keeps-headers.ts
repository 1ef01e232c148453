/** The size of the write buffer keeps a few bytes for each datagram that had to wait. */
import { EventLoop, SocketDatagramTransport } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

const HEADER = 8;

class BrokenTransport extends SocketDatagramTransport {
  protected override onWritable(): void {
    const before = this.waiting.length;
    super.onWritable();
    this.waitingBytes += (before - this.waiting.length) * HEADER;
  }
}

class Broken extends EventLoop {
  protected override makeDatagramTransport(sock: Socket, protocol: DatagramReceiver, remoteAddress: unknown): DatagramTransport {
    return new BrokenTransport(this, sock, protocol, remoteAddress);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the size of the write buffer keeps a few bytes for each datagram that had to wait",
  breaks: ["datagram_transport.buffer-empty-again"],
  alsoAffects: ["datagram_transport/*"],
};
