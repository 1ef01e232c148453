/** The transport of an endpoint is a plain object. */
import { EventLoop } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override makeDatagramTransport(sock: Socket, protocol: DatagramReceiver, remoteAddress: unknown): DatagramTransport {
    const connectionMade = (transport: object): unknown => protocol.connectionMade?.(new Proxy(transport, { getPrototypeOf: () => Object.prototype }) as DatagramTransport);
    const listener = new Proxy(protocol, { get: (target, name) => (name === "connectionMade" ? connectionMade : (Reflect.get(target, name) as unknown)) });
    return super.makeDatagramTransport(sock, listener, remoteAddress);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the transport of an endpoint is a plain object",
  breaks: ["create_datagram_endpoint.transport-class"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
