/** Without a path and a socket create_unix_server listens at a path of its own choice. */
import { EventLoop } from "../../../../reference/index.js";
import type { CreateUnixServerOptions, EventLoopOptions, ProtocolFactory, Server } from "../../../../reference/index.js";
import type { Path } from "../../../../reference/system/paths.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Choosing extends EventLoop {
  protected override serveUnix(factory: ProtocolFactory, path: Path | null, options: CreateUnixServerOptions): Coroutine<Server> {
    return super.serveUnix(factory, path === null && !options.sock ? `\0loopspec-${process.pid}` : path, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Choosing(options);

export const broken: BrokenLoop = {
  title: "without a path and a socket create_unix_server listens at a path of its own choice",
  breaks: ["create_unix_server.neither-path-nor-sock"],
  alsoAffects: ["create_unix_*"],
};
