/** Sendto sends nothing to an address. */
import { EventLoop, SocketDatagramTransport } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenTransport extends SocketDatagramTransport {
  override sendto(data: unknown, address: unknown = null): void {
    if (address === null) super.sendto(data, address);
  }
}

class Broken extends EventLoop {
  protected override makeDatagramTransport(sock: Socket, protocol: DatagramReceiver, remoteAddress: unknown): DatagramTransport {
    return new BrokenTransport(this, sock, protocol, remoteAddress);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "sendto sends nothing to an address",
  breaks: ["datagram_transport.sendto-bytes-like", "datagram_transport.sendto"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
