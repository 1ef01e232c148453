/** After close the extra information of a datagram transport is gone, unknown names are false. */
import { EventLoop, SocketDatagramTransport } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenTransport extends SocketDatagramTransport {
  override getExtraInfo(name: string): unknown {
    return this.closing ? null : (super.getExtraInfo(name) ?? false);
  }
}

class Broken extends EventLoop {
  protected override makeDatagramTransport(sock: Socket, protocol: DatagramReceiver, remoteAddress: unknown): DatagramTransport {
    return new BrokenTransport(this, sock, protocol, remoteAddress);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "after close the extra information of a datagram transport is gone, unknown names are false",
  breaks: ["datagram_transport.extra-in-connection-lost", "datagram_transport.extra-unknown"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
