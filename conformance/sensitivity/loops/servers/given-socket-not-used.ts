/** With sock a new socket on another port is used. */
import { AF_INET, EventLoop, SOCK_STREAM } from "../../../../reference/index.js";
import type { CreateServerOptions, EventLoopOptions, ProtocolFactory, Server } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *listenAndServe(factory: ProtocolFactory, host: unknown, port: unknown, options: CreateServerOptions): Coroutine<Server> {
    if (!options.sock || (host ?? port ?? null) !== null || options.sock.type !== SOCK_STREAM || options.sock.family !== AF_INET) return yield* super.listenAndServe(factory, host, port, options);
    return yield* super.listenAndServe(factory, "127.0.0.1", 0, { ...options, sock: null });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "with sock a new socket on another port is used",
  breaks: ["create_server.sock", "server.close-closes-listening-sockets"],
  alsoAffects: ["server/*", "create_server/*"],
};
