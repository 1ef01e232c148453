/** Datagrams that wait all go to the address of the first. */
import { EventLoop, SocketDatagramTransport } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenTransport extends SocketDatagramTransport {
  override sendto(data: unknown, address: unknown = null): void {
    const before = this.waiting.length;
    super.sendto(data, address);
    const first = this.waiting[0];
    const last = this.waiting[before];
    if (first !== undefined && last !== undefined) this.waiting[before] = { data: last.data, address: first.address };
  }
}

class Broken extends EventLoop {
  protected override makeDatagramTransport(sock: Socket, protocol: DatagramReceiver, remoteAddress: unknown): DatagramTransport {
    return new BrokenTransport(this, sock, protocol, remoteAddress);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "datagrams that wait all go to the address of the first",
  breaks: ["datagram_transport.buffer-order"],
  alsoAffects: ["datagram_transport/*"],
};
