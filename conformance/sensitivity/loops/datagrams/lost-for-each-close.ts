/** Each close calls connection_lost once more. */
import { EventLoop, SocketDatagramTransport } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenTransport extends SocketDatagramTransport {
  override close(): void {
    if (this.closing) this.loop.callSoon(() => this.protocol.connectionLost?.(null));
    super.close();
  }
}

class Broken extends EventLoop {
  protected override makeDatagramTransport(sock: Socket, protocol: DatagramReceiver, remoteAddress: unknown): DatagramTransport {
    return new BrokenTransport(this, sock, protocol, remoteAddress);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "each close calls connection_lost once more",
  breaks: ["datagram_protocol.connection-lost-once", "datagram_transport.close-idempotent"],
  alsoAffects: ["datagram_*"],
};
