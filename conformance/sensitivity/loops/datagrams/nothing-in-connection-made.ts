/** What connection_made sends is dropped. */
import { EventLoop, SocketDatagramTransport } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenTransport extends SocketDatagramTransport {
  private made = false;

  override sendto(data: unknown, address: unknown = null): void {
    if (this.made) super.sendto(data, address);
  }

  protected override startReceiving(): void {
    this.made = true;
    super.startReceiving();
  }
}

class Broken extends EventLoop {
  protected override makeDatagramTransport(sock: Socket, protocol: DatagramReceiver, remoteAddress: unknown): DatagramTransport {
    return new BrokenTransport(this, sock, protocol, remoteAddress);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "what connection_made sends is dropped",
  breaks: ["create_datagram_endpoint.made-with-transport"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
