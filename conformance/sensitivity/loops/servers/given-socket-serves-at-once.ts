/** Start_serving is ignored for a given socket. */
import { EventLoop } from "../../../../reference/index.js";
import type { CreateServerOptions, EventLoopOptions, ProtocolFactory, Server } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *listenAndServe(factory: ProtocolFactory, host: unknown, port: unknown, options: CreateServerOptions): Coroutine<Server> {
    return yield* super.listenAndServe(factory, host, port, (options.sock ?? null) === null ? options : { ...options, startServing: true });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "start_serving is ignored for a given socket",
  breaks: ["create_server.start-serving-false"],
  alsoAffects: ["create_server/*"],
};
