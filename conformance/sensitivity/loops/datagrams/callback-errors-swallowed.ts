/** Errors of the callbacks of a datagram protocol are swallowed. */
import { EventLoop } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override makeDatagramTransport(sock: Socket, protocol: DatagramReceiver, remoteAddress: unknown): DatagramTransport {
    return super.makeDatagramTransport(sock, new Proxy(protocol, { get: (target, name) => forgiving(target, Reflect.get(target, name)) }), remoteAddress);
  }
}

/** The method, but for its errors. */
function forgiving(target: object, member: unknown): unknown {
  if (typeof member !== "function") return member;
  return (...args: unknown[]): unknown => {
    try {
      return Reflect.apply(member, target, args) as unknown;
    } catch {
      return undefined;
    }
  };
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "errors of the callbacks of a datagram protocol are swallowed",
  breaks: ["datagram_protocol.connection-made-error", "datagram_protocol.connection-lost-error", "datagram_transport.flow-control-error"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
