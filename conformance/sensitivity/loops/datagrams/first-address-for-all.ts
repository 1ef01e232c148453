/** Every datagram goes to the address of the first. */
import { EventLoop, SocketDatagramTransport } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenTransport extends SocketDatagramTransport {
  private first: unknown = null;

  override sendto(data: unknown, address: unknown = null): void {
    this.first ??= address;
    super.sendto(data, this.first);
  }
}

class Broken extends EventLoop {
  protected override makeDatagramTransport(sock: Socket, protocol: DatagramReceiver, remoteAddress: unknown): DatagramTransport {
    return new BrokenTransport(this, sock, protocol, remoteAddress);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "every datagram goes to the address of the first",
  breaks: ["datagram_transport.sendto"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
