/** A sequence of hosts needs a port. */
import { AsyncioTypeError, EventLoop } from "../../../../reference/index.js";
import type { CreateServerOptions, EventLoopOptions, ProtocolFactory, Server } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *listenAndServe(factory: ProtocolFactory, host: unknown, port: unknown, options: CreateServerOptions): Coroutine<Server> {
    if ((port === null || port === undefined) && Array.isArray(host)) throw new AsyncioTypeError("the hosts need a port");
    return yield* super.listenAndServe(factory, host, port, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a sequence of hosts needs a port",
  breaks: ["create_server.host-without-port"],
  alsoAffects: ["create_server/*"],
};
