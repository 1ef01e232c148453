/** Flags are ignored for a sequence of hosts. */
import { EventLoop } from "../../../../reference/index.js";
import type { CreateServerOptions, EventLoopOptions, ProtocolFactory, Server } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *listenAndServe(factory: ProtocolFactory, host: unknown, port: unknown, options: CreateServerOptions): Coroutine<Server> {
    const { flags, ...rest } = options;
    return yield* super.listenAndServe(factory, host, port, Array.isArray(host) || flags === undefined ? rest : { ...rest, flags });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "flags are ignored for a sequence of hosts",
  breaks: ["create_server.flags"],
  alsoAffects: ["create_server/*"],
};
