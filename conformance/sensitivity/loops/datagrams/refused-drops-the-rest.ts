/** A waiting datagram that is refused takes the others with it. */
import { EventLoop, OSError, SocketDatagramTransport } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions, Socket } from "../../../../reference/index.js";
import { wouldBlock } from "../../../../reference/system/errno.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenTransport extends SocketDatagramTransport {
  protected override trySendNow(data: Uint8Array, address: unknown): boolean {
    const failure = this.attempt(data, address);
    if (failure === null) return true;
    if (failure instanceof OSError && wouldBlock(failure.errno ?? 0)) return false;
    this.protocol.errorReceived?.(failure);
    this.waiting.length = Math.min(this.waiting.length, 1);
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
  title: "a waiting datagram that is refused takes the others with it",
  breaks: ["datagram_protocol.error-received-survives"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
