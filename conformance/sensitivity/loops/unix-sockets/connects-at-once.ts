/** Create_unix_connection connects even if nobody awaits it. */
import { EventLoop } from "../../../../reference/index.js";
import type { CreateUnixConnectionOptions, EventLoopOptions, ProtocolFactory, StreamProtocol, Transport } from "../../../../reference/index.js";
import type { Path } from "../../../../reference/system/paths.js";
import type { Awaitable, Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override createUnixConnection<P extends StreamProtocol>(factory: ProtocolFactory<P>, path: Path | null = null, options: CreateUnixConnectionOptions = {}): Coroutine<[Transport, P]> {
    return this.follow(this.createTask(super.createUnixConnection(factory, path, options)));
  }

  private *follow<R>(task: Awaitable<R>): Coroutine<R> {
    return yield* task;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "create_unix_connection connects even if nobody awaits it",
  breaks: ["create_unix_connection.coroutine"],
  alsoAffects: ["create_unix_connection/*"],
};
