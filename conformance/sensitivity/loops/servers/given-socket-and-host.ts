/** Host and port win over sock without an error. */
import { EventLoop } from "../../../../reference/index.js";
import type { CreateServerOptions, EventLoopOptions, ProtocolFactory, Server } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *listenAndServe(factory: ProtocolFactory, host: unknown, port: unknown, options: CreateServerOptions): Coroutine<Server> {
    const ignore = (host ?? port ?? null) !== null;
    return yield* super.listenAndServe(factory, host, port, ignore ? { ...options, sock: null } : options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "host and port win over sock without an error",
  breaks: ["create_server.sock-excludes-host", "create_server.sock-excludes-port", "create_server.sock-with-host-error", "create_server.sock-with-port-error"],
};
