/** A connected endpoint compares no more than the port of an address. */
import { EventLoop, SocketDatagramTransport } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenTransport extends SocketDatagramTransport {
  protected override destination(address: unknown): unknown {
    if (Array.isArray(address) && Array.isArray(this.remoteAddress) && address[1] === this.remoteAddress[1]) return this.remoteAddress;
    return super.destination(address);
  }
}

class Broken extends EventLoop {
  protected override makeDatagramTransport(sock: Socket, protocol: DatagramReceiver, remoteAddress: unknown): DatagramTransport {
    return new BrokenTransport(this, sock, protocol, remoteAddress);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a connected endpoint compares no more than the port of an address",
  breaks: ["datagram_transport.sendto-other-address"],
};
