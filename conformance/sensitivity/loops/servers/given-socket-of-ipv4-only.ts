/** A socket that is given must be one of IPv4. */
import { AF_INET, EventLoop, SOCK_STREAM, ValueError } from "../../../../reference/index.js";
import type { CreateServerOptions, EventLoopOptions, ProtocolFactory, Server } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *listenAndServe(factory: ProtocolFactory, host: unknown, port: unknown, options: CreateServerOptions): Coroutine<Server> {
    if (options.sock && options.sock.family !== AF_INET && options.sock.type === SOCK_STREAM) throw new ValueError("not a socket of IPv4");
    return yield* super.listenAndServe(factory, host, port, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a socket that is given must be one of IPv4",
  breaks: ["create_server.sock"],
  alsoAffects: ["create_unix_server/*", "create_unix*"],
};
