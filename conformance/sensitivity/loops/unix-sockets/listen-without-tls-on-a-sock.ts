/** The context of a server is ignored if a socket is given. */
import { EventLoop } from "../../../../reference/index.js";
import type { CreateUnixServerOptions, EventLoopOptions, ProtocolFactory, Server } from "../../../../reference/index.js";
import type { Path } from "../../../../reference/system/paths.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override serveUnix(factory: ProtocolFactory, path: Path | null, options: CreateUnixServerOptions): Coroutine<Server> {
    return super.serveUnix(factory, path, path === null && typeof options.ssl === "object" ? { ...options, ssl: null } : options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the context of a server is ignored if a socket is given",
  breaks: ["create_unix_server.ssl"],
};
