/** The socket stays open after connection_lost. */
import { EventLoop, SocketDatagramTransport } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenTransport extends SocketDatagramTransport {
  protected override connectionLost(error: unknown): void {
    this.lost = true;
    this.protocol.connectionLost?.(error);
    this.loop.releaseFd(this.fd, this);
  }
}

class Broken extends EventLoop {
  protected override makeDatagramTransport(sock: Socket, protocol: DatagramReceiver, remoteAddress: unknown): DatagramTransport {
    return new BrokenTransport(this, sock, protocol, remoteAddress);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the socket stays open after connection_lost",
  breaks: ["datagram_transport.close-releases-socket"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
