/** Without family only IPv4 is used. */
import { AF_INET, EventLoop } from "../../../../reference/index.js";
import type { CreateServerOptions, EventLoopOptions, ProtocolFactory, Server } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *listenAndServe(factory: ProtocolFactory, host: unknown, port: unknown, options: CreateServerOptions): Coroutine<Server> {
    return yield* super.listenAndServe(factory, host, port, { ...options, family: options.family || AF_INET });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "without family only IPv4 is used",
  breaks: ["create_server.family-default", "create_server.all-interfaces-sockets", "create_server.host-sequence"],
  alsoAffects: ["create_server/*", "tls-server/each-host", "create_server/failure*"],
};
