/** Reuse_port is ignored for a sequence of hosts. */
import { EventLoop } from "../../../../reference/index.js";
import type { CreateServerOptions, EventLoopOptions, ProtocolFactory, Server } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *listenAndServe(factory: ProtocolFactory, host: unknown, port: unknown, options: CreateServerOptions): Coroutine<Server> {
    return yield* super.listenAndServe(factory, host, port, Array.isArray(host) ? { ...options, reusePort: false } : options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "reuse_port is ignored for a sequence of hosts",
  breaks: ["create_server.reuse-port"],
  alsoAffects: ["create_server/*"],
};
