/** Reuse_address is not set beside reuse_port, unless it is asked for. */
import { EventLoop } from "../../../../reference/index.js";
import type { CreateServerOptions, EventLoopOptions, ProtocolFactory, Server } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *listenAndServe(factory: ProtocolFactory, host: unknown, port: unknown, options: CreateServerOptions): Coroutine<Server> {
    return yield* super.listenAndServe(factory, host, port, options.reusePort ? { ...options, reuseAddress: options.reuseAddress ?? false } : options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "reuse_address is not set beside reuse_port, unless it is asked for",
  breaks: ["create_server.reuse-address-default"],
  alsoAffects: ["create_server/*"],
};
