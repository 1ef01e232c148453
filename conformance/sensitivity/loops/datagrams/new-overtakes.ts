/** A new datagram is sent before those that wait. */
import { EventLoop, SocketDatagramTransport } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions, Socket } from "../../../../reference/index.js";
import { bytesOf } from "../../../../reference/sockets/socket-base.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenTransport extends SocketDatagramTransport {
  override sendto(data: unknown, address: unknown = null): void {
    if (this.waiting.length > 0 && this.trySendNow(bytesOf(data), this.destination(address))) return;
    super.sendto(data, address);
  }
}

class Broken extends EventLoop {
  protected override makeDatagramTransport(sock: Socket, protocol: DatagramReceiver, remoteAddress: unknown): DatagramTransport {
    return new BrokenTransport(this, sock, protocol, remoteAddress);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a new datagram is sent before those that wait",
  breaks: ["datagram_transport.buffer-order"],
  alsoAffects: ["datagram_transport/*"],
};
