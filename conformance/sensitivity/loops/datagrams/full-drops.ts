/** A datagram that cannot be sent at once is dropped. */
import { EventLoop, SocketDatagramTransport } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenTransport extends SocketDatagramTransport {
  protected override trySendNow(data: Uint8Array, address: unknown): boolean {
    super.trySendNow(data, address);
    return true;
  }
}

class Broken extends EventLoop {
  protected override makeDatagramTransport(sock: Socket, protocol: DatagramReceiver, remoteAddress: unknown): DatagramTransport {
    return new BrokenTransport(this, sock, protocol, remoteAddress);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a datagram that cannot be sent at once is dropped",
  breaks: ["datagram_transport.buffer-order"],
  alsoAffects: ["datagram_transport/*"],
};
