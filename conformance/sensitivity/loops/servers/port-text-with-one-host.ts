/** The port may be a text only together with one host. */
import { AsyncioTypeError, EventLoop } from "../../../../reference/index.js";
import type { CreateServerOptions, EventLoopOptions, ProtocolFactory, Server } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *listenAndServe(factory: ProtocolFactory, host: unknown, port: unknown, options: CreateServerOptions): Coroutine<Server> {
    if (typeof port === "string" && typeof host !== "string") throw new AsyncioTypeError("the port must be a number");
    return yield* super.listenAndServe(factory, host, port, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the port may be a text only together with one host",
  breaks: ["create_server.port-as-string"],
  alsoAffects: ["create_server/*"],
};
