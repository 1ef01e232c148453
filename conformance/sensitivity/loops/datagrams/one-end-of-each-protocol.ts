/** A protocol hears of the end of one endpoint only. */
import { EventLoop } from "../../../../reference/index.js";
import type { DatagramReceiver, EventLoopOptions, Socket } from "../../../../reference/index.js";
import { SocketDatagramTransport } from "../../../../reference/transports/datagram-transport.js";
import type { DatagramTransport } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

const ended = new WeakSet<DatagramReceiver>();

class ForgetfulTransport extends SocketDatagramTransport {
  protected override connectionLost(error: unknown): void {
    const { protocol } = this;
    if (ended.has(protocol)) this.protocol = {};
    ended.add(protocol);
    super.connectionLost(error);
  }
}

class Broken extends EventLoop {
  protected override makeDatagramTransport(sock: Socket, protocol: DatagramReceiver, remoteAddress: unknown): DatagramTransport {
    return new ForgetfulTransport(this, sock, protocol, remoteAddress);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a protocol hears of the end of one endpoint only",
  breaks: ["create_datagram_endpoint.one-protocol-for-several"],
};
