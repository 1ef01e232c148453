/** Sendto raises what the system says of a datagram. */
import { BlockingIOError, EventLoop, SocketDatagramTransport } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenTransport extends SocketDatagramTransport {
  protected override trySendNow(data: Uint8Array, address: unknown): boolean {
    const failure = this.attempt(data, address);
    if (failure instanceof BlockingIOError) return false;
    if (failure !== null) throw failure;
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
  title: "sendto raises what the system says of a datagram",
  breaks: ["datagram_protocol.error-received-send"],
  alsoAffects: ["datagram_protocol/error-received*", "datagram_transport/*"],
};
