/** Create_unix_server binds even if nobody awaits it. */
import { EventLoop } from "../../../../reference/index.js";
import type { CreateUnixServerOptions, EventLoopOptions, ProtocolFactory, Server } from "../../../../reference/index.js";
import type { Path } from "../../../../reference/system/paths.js";
import type { Awaitable, Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override createUnixServer(factory: ProtocolFactory, path: Path | null = null, options: CreateUnixServerOptions = {}): Coroutine<Server> {
    return this.follow(this.createTask(super.createUnixServer(factory, path, options)));
  }

  private *follow<R>(task: Awaitable<R>): Coroutine<R> {
    return yield* task;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "create_unix_server binds even if nobody awaits it",
  breaks: ["create_unix_server.coroutine"],
  alsoAffects: ["create_unix_server/*"],
};
