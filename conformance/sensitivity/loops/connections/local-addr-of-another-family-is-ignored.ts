/** A local address of another family is ignored. */
import { EventLoop } from "../../../../reference/index.js";
import type { CreateConnectionOptions, EventLoopOptions, ProtocolFactory, StreamProtocol, Transport } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

const isIpv6 = (host: unknown): boolean => String(host).includes(":");

class Broken extends EventLoop {
  protected override *openConnection<P extends StreamProtocol>(factory: ProtocolFactory<P>, host: unknown, port: unknown, options: CreateConnectionOptions): Coroutine<[Transport, P]> {
    const isOther = options.localAddr && typeof host === "string" && isIpv6(host) !== isIpv6(options.localAddr[0]);
    return yield* super.openConnection(factory, host, port, isOther ? { ...options, localAddr: null } : options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a local address of another family than the remote one is ignored",
  breaks: ["create_connection.local-addr-other-family"],
};
