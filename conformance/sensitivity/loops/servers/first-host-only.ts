/** Of several hosts only the first is listened on. */
import { EventLoop } from "../../../../reference/index.js";
import type { CreateServerOptions, EventLoopOptions, ProtocolFactory, Server } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *listenAndServe(factory: ProtocolFactory, host: unknown, port: unknown, options: CreateServerOptions): Coroutine<Server> {
    return yield* super.listenAndServe(factory, Array.isArray(host) ? host[0] : host, port, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "of several hosts only the first is listened on",
  breaks: ["create_server.host-sequence"],
  alsoAffects: ["create_server/*", "tls-server/each-host", "create_server/fail*"],
};
