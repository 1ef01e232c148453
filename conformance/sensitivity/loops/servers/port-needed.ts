/** Port cannot be left out, not even beside sock. */
import { EventLoop } from "../../../../reference/index.js";
import type { CreateServerOptions, EventLoopOptions, ProtocolFactory, Server } from "../../../../reference/index.js";
import { AsyncioTypeError } from "../../../../reference/errors/builtin.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *listenAndServe(factory: ProtocolFactory, host: unknown, port: unknown, options: CreateServerOptions): Coroutine<Server> {
    if ((port ?? null) === null && options.sock) throw new AsyncioTypeError("createServer needs a port");
    return yield* super.listenAndServe(factory, host, port, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "port cannot be left out, not even beside sock",
  breaks: ["create_server.port-default", "create_server.sock"],
  alsoAffects: ["create_server/*", "server/*"],
};
