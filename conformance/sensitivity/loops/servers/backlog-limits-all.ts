/** A server serves no more connections in all than its backlog. */
import { EventLoop, RuntimeError } from "../../../../reference/index.js";
import type { CreateServerOptions, EventLoopOptions, ProtocolFactory, Server, StreamProtocol } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *listenAndServe(factory: ProtocolFactory, host: unknown, port: unknown, options: CreateServerOptions): Coroutine<Server> {
    let left = options.backlog ?? Infinity;
    const counted = (): StreamProtocol => {
      left -= 1;
      if (left < 0) throw new RuntimeError("too many");
      return factory();
    };
    return yield* super.listenAndServe(counted, host, port, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a server serves no more connections in all than its backlog",
  breaks: ["create_server.backlog"],
};
