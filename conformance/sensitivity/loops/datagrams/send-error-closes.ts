/** A datagram that the system refuses ends the transport. */
import { BlockingIOError, EventLoop, OSError, SocketDatagramTransport } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenTransport extends SocketDatagramTransport {
  protected override trySendNow(data: Uint8Array, address: unknown): boolean {
    const failure = this.attempt(data, address);
    if (failure instanceof BlockingIOError) return false;
    if (failure instanceof OSError) this.protocol.errorReceived?.(failure);
    if (failure !== null) this.fail(failure, "cannot send");
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
  title: "a datagram that the system refuses ends the transport",
  breaks: ["datagram_protocol.error-received-survives"],
  alsoAffects: ["datagram_protocol/error-received*", "datagram_transport/*"],
};
