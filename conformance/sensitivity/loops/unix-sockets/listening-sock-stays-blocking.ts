/** Create_unix_server leaves a given socket blocking. */
import { EventLoop } from "../../../../reference/index.js";
import type { CreateUnixServerOptions, EventLoopOptions, ProtocolFactory, Server } from "../../../../reference/index.js";
import type { Path } from "../../../../reference/system/paths.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *serveUnix(factory: ProtocolFactory, path: Path | null, options: CreateUnixServerOptions): Coroutine<Server> {
    const server = yield* super.serveUnix(factory, path, options);
    options.sock?.setblocking(true);
    return server;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "create_unix_server leaves a given socket blocking",
  breaks: ["create_unix_server.sock-made-non-blocking"],
  alsoAffects: ["create_unix_server/*"],
};
