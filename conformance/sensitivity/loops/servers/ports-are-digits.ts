/** A port that is no number raises ValueError. */
import { EventLoop, ValueError } from "../../../../reference/index.js";
import type { CreateServerOptions, EventLoopOptions, ProtocolFactory, Server } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *listenAndServe(factory: ProtocolFactory, host: unknown, port: unknown, options: CreateServerOptions): Coroutine<Server> {
    if (typeof port === "string" && !/^[0-9]+$/.test(port)) throw new ValueError("invalid port");
    return yield* super.listenAndServe(factory, host, port, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a port that is no number raises ValueError",
  breaks: ["create_server.port-service-name"],
  alsoAffects: ["create_server/*"],
};
