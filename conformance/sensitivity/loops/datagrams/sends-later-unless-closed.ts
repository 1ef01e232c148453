/** Sendto sends in the next iteration, unless the transport is closed by then. */
import { EventLoop, SocketDatagramTransport } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenTransport extends SocketDatagramTransport {
  override sendto(data: unknown, address: unknown = null): void {
    this.loop.callSoon(() => {
      if (!this.closing) super.sendto(data, address);
    });
  }
}

class Broken extends EventLoop {
  protected override makeDatagramTransport(sock: Socket, protocol: DatagramReceiver, remoteAddress: unknown): DatagramTransport {
    return new BrokenTransport(this, sock, protocol, remoteAddress);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "sendto sends in the next iteration, unless the transport is closed by then",
  breaks: ["datagram_transport.close-flushes", "create_datagram_endpoint.made-with-transport"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
