/** A long datagram is delivered in pieces. */
import { EventLoop, SocketDatagramTransport } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions, Socket } from "../../../../reference/index.js";
import { systemError, wouldBlock } from "../../../../reference/system/errno.js";
import { receiveDatagram } from "../../../../reference/system/reading.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenTransport extends SocketDatagramTransport {
  protected override onReadable(): void {
    if (this.closing) return;
    const received = receiveDatagram(this.fd);
    if (typeof received === "number") {
      if (!wouldBlock(-received)) this.protocol.errorReceived?.(systemError(-received));
      return;
    }
    const [data, address] = received;
    this.protocol.datagramReceived?.(data.subarray(0, 8192), address);
    for (let at = 8192; at < data.length; at += 8192) this.protocol.datagramReceived?.(data.subarray(at, at + 8192), address);
  }
}

class Broken extends EventLoop {
  protected override makeDatagramTransport(sock: Socket, protocol: DatagramReceiver, remoteAddress: unknown): DatagramTransport {
    return new BrokenTransport(this, sock, protocol, remoteAddress);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a long datagram is delivered in pieces",
  breaks: ["datagram_transport.boundaries"],
};
