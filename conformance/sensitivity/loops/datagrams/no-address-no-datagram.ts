/** Without an address nothing is sent. */
import { EventLoop, SocketDatagramTransport } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenTransport extends SocketDatagramTransport {
  override sendto(data: unknown, address: unknown = null): void {
    if (address !== null) super.sendto(data, address);
  }
}

class Broken extends EventLoop {
  protected override makeDatagramTransport(sock: Socket, protocol: DatagramReceiver, remoteAddress: unknown): DatagramTransport {
    return new BrokenTransport(this, sock, protocol, remoteAddress);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "without an address nothing is sent",
  breaks: ["datagram_transport.sendto-connected", "create_datagram_endpoint.family-unix", "create_datagram_endpoint.family-ipv6", "create_datagram_endpoint.local-addr-default"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
