/** Without reuse_address, SO_REUSEADDR is not set. */
import { EventLoop } from "../../../../reference/index.js";
import type { CreateServerOptions, EventLoopOptions, ProtocolFactory, Server } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *listenAndServe(factory: ProtocolFactory, host: unknown, port: unknown, options: CreateServerOptions): Coroutine<Server> {
    return yield* super.listenAndServe(factory, host, port, { ...options, reuseAddress: options.reuseAddress ?? false });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "without reuse_address, SO_REUSEADDR is not set",
  breaks: ["create_server.reuse-address-default", "create_server.reuse-address-effect"],
  alsoAffects: ["server/*", "create_server/*"],
};
