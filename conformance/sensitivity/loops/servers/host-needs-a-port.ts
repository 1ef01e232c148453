/** A host without a port is refused. */
import { EventLoop, ValueError } from "../../../../reference/index.js";
import type { CreateServerOptions, EventLoopOptions, ProtocolFactory, Server } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *listenAndServe(factory: ProtocolFactory, host: unknown, port: unknown, options: CreateServerOptions): Coroutine<Server> {
    if ((host ?? null) !== null && (port ?? null) === null) throw new ValueError("a port is needed");
    return yield* super.listenAndServe(factory, host, port, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a host without a port is refused",
  breaks: ["create_server.host-without-port"],
  alsoAffects: ["create_server/*"],
};
