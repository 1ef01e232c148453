/** A connected endpoint refuses even the address of its peer. */
import { EventLoop, SocketDatagramTransport, ValueError } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenTransport extends SocketDatagramTransport {
  protected override destination(address: unknown): unknown {
    if (this.remoteAddress !== null && address !== null) throw new ValueError("an address is not accepted");
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
  title: "a connected endpoint refuses even the address of its peer",
  breaks: ["datagram_transport.sendto-same-address"],
  alsoAffects: ["datagram_transport/sendto*"],
};
