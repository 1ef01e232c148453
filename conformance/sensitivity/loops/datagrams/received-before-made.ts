/** What waits in the socket is delivered before connection_made. */
import { EventLoop, SocketDatagramTransport } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenTransport extends SocketDatagramTransport {
  constructor(...args: ConstructorParameters<typeof SocketDatagramTransport>) {
    super(...args);
    this.onReadable();
  }
}

class Broken extends EventLoop {
  protected override makeDatagramTransport(sock: Socket, protocol: DatagramReceiver, remoteAddress: unknown): DatagramTransport {
    return new BrokenTransport(this, sock, protocol, remoteAddress);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "what waits in the socket is delivered before connection_made",
  breaks: ["datagram_protocol.connection-made-first"],
  alsoAffects: ["create_datagram_endpoint/close-in-connection-made"],
};
