/** A long datagram is sent in pieces. */
import { EventLoop, SocketDatagramTransport } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenTransport extends SocketDatagramTransport {
  override sendto(data: unknown, address: unknown = null): void {
    if (!(data instanceof Uint8Array) || data.length <= 1472) return super.sendto(data, address);
    for (let at = 0; at < data.length; at += 1472) super.sendto(data.subarray(at, at + 1472), address);
  }
}

class Broken extends EventLoop {
  protected override makeDatagramTransport(sock: Socket, protocol: DatagramReceiver, remoteAddress: unknown): DatagramTransport {
    return new BrokenTransport(this, sock, protocol, remoteAddress);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a long datagram is sent in pieces",
  breaks: ["datagram_transport.boundaries"],
  alsoAffects: ["datagram_transport/*", "datagram_protocol/error-received*"],
};
