/** No host means the loopback address. */
import { EventLoop } from "../../../../reference/index.js";
import type { CreateServerOptions, EventLoopOptions, ProtocolFactory, Server } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *listenAndServe(factory: ProtocolFactory, host: unknown, port: unknown, options: CreateServerOptions): Coroutine<Server> {
    const nowhere = (host ?? null) === null && !options.sock && port !== null;
    return yield* super.listenAndServe(factory, nowhere ? "127.0.0.1" : host, port, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "no host means the loopback address",
  breaks: ["create_server.host-none", "create_server.host-default", "create_server.all-interfaces-sockets", "create_server.family-ipv4"],
  alsoAffects: ["create_server/*"],
};
