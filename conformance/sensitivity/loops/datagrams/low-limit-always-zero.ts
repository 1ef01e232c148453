/** The low limit of a datagram transport is told as 0. */
import { EventLoop, SocketDatagramTransport } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenTransport extends SocketDatagramTransport {
  override getWriteBufferLimits(): [low: number, high: number] {
    return [0, super.getWriteBufferLimits()[1]];
  }
}

class Broken extends EventLoop {
  protected override makeDatagramTransport(sock: Socket, protocol: DatagramReceiver, remoteAddress: unknown): DatagramTransport {
    return new BrokenTransport(this, sock, protocol, remoteAddress);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the low limit of a datagram transport is told as 0",
  breaks: ["datagram_transport.buffer-limits-default", "datagram_transport.buffer-limits"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
