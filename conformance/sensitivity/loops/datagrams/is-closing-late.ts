/** Is_closing is false until connection_lost. */
import { EventLoop, SocketDatagramTransport } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenTransport extends SocketDatagramTransport {
  private ended = false;

  override isClosing(): boolean {
    return this.ended;
  }

  protected override connectionLost(error: unknown): void {
    this.ended = true;
    super.connectionLost(error);
  }
}

class Broken extends EventLoop {
  protected override makeDatagramTransport(sock: Socket, protocol: DatagramReceiver, remoteAddress: unknown): DatagramTransport {
    return new BrokenTransport(this, sock, protocol, remoteAddress);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "is_closing is false until connection_lost",
  breaks: ["datagram_transport.close-is-closing", "datagram_transport.abort-is-closing"],
  alsoAffects: ["datagram_transport/*"],
};
