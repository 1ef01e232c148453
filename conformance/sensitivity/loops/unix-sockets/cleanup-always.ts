/** Cleanup_socket is ignored. */
import { EventLoop } from "../../../../reference/index.js";
import type { CreateUnixServerOptions, EventLoopOptions, ProtocolFactory, Server } from "../../../../reference/index.js";
import type { Path } from "../../../../reference/system/paths.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override serveUnix(factory: ProtocolFactory, path: Path | null, options: CreateUnixServerOptions): Coroutine<Server> {
    return super.serveUnix(factory, path, { ...options, cleanupSocket: true });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "cleanup_socket is ignored",
  breaks: ["create_unix_server.cleanup-socket-false"],
};
