/** There is no extra info `peername`. */
import { EventLoop, SocketDatagramTransport } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenTransport extends SocketDatagramTransport {
  override getExtraInfo(name: string, otherwise: unknown = null): unknown {
    return name === "peername" ? otherwise : super.getExtraInfo(name, otherwise);
  }
}

class Broken extends EventLoop {
  protected override makeDatagramTransport(sock: Socket, protocol: DatagramReceiver, remoteAddress: unknown): DatagramTransport {
    return new BrokenTransport(this, sock, protocol, remoteAddress);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "there is no extra info `peername`",
  breaks: ["datagram_transport.extra-peername"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
