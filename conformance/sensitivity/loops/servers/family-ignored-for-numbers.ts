/** Family is ignored for numeric addresses. */
import { EventLoop } from "../../../../reference/index.js";
import type { CreateServerOptions, EventLoopOptions, ProtocolFactory, Server } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *listenAndServe(factory: ProtocolFactory, host: unknown, port: unknown, options: CreateServerOptions): Coroutine<Server> {
    const { family = 0, ...rest } = options;
    const isNumeric = /^[0-9.]+$/.test(String(Array.isArray(host) ? host[0] : host));
    return yield* super.listenAndServe(factory, host, port, isNumeric ? rest : { ...rest, family });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "family is ignored for numeric addresses",
  breaks: ["create_server.family-mismatch"],
  alsoAffects: ["create_server/*"],
};
