/** Create_unix_server takes a third argument by position. */
import { EventLoop } from "../../../../reference/index.js";
import type { CreateUnixServerOptions, EventLoopOptions, ProtocolFactory, Server } from "../../../../reference/index.js";
import type { Path } from "../../../../reference/system/paths.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override createUnixServer(factory: ProtocolFactory, path: Path | null = null, options: CreateUnixServerOptions | null = {}): Coroutine<Server> {
    return super.createUnixServer(factory, path, options ?? {});
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "create_unix_server takes a third argument by position",
  breaks: ["create_unix_server.options-keyword-only"],
};
