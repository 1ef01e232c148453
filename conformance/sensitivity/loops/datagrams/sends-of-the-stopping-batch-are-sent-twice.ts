/** A datagram that is sent after stop, in the same batch, is sent twice. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoop, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { LoopWithPlaces } from "../../loops-with-places.js";

class BrokenTransport extends SocketDatagramTransport {
  override sendto(data: unknown, address: unknown = null): void {
    super.sendto(data, address);
    if (this.loop instanceof LoopWithPlaces && this.loop.isStopping()) super.sendto(data, address);
  }
}

class Broken extends LoopWithPlaces {
  protected override makeDatagramTransport(sock: Socket, protocol: DatagramReceiver, remoteAddress: unknown): DatagramTransport {
    return new BrokenTransport(this, sock, protocol, remoteAddress);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a datagram that is sent after stop, in the same batch, is sent twice",
  breaks: ["datagram_transport.sendto"],
};
