/** Connection_made is called after the call has returned. */
import { EventLoop } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override makeDatagramTransport(sock: Socket, protocol: DatagramReceiver, remoteAddress: unknown): DatagramTransport {
    const made = protocol.connectionMade?.bind(protocol);
    const late: DatagramReceiver = Object.create(protocol, {
      connectionMade: { value: (transport: DatagramTransport): unknown => this.callLater(0.01, () => made?.(transport)) },
    }) as DatagramReceiver;
    return super.makeDatagramTransport(sock, late, remoteAddress);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "connection_made is called after the call has returned",
  breaks: ["create_datagram_endpoint.made-before-return"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
