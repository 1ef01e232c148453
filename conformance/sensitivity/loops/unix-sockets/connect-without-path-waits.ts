/** Without a path and a socket create_unix_connection waits for ever. */
import { EventLoop } from "../../../../reference/index.js";
import type { CreateUnixConnectionOptions, EventLoopOptions, ProtocolFactory, StreamProtocol, Transport } from "../../../../reference/index.js";
import type { Path } from "../../../../reference/system/paths.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Waiting extends EventLoop {
  protected override *openUnixConnection<P extends StreamProtocol>(factory: ProtocolFactory<P>, path: Path | null, options: CreateUnixConnectionOptions): Coroutine<[Transport, P]> {
    if (path === null && !options.sock) return yield* this.createFuture<[Transport, P]>();
    return yield* super.openUnixConnection(factory, path, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Waiting(options);

export const broken: BrokenLoop = {
  title: "without a path and a socket create_unix_connection waits for ever",
  breaks: ["create_unix_connection.path-required", "create_unix_connection.neither-path-nor-sock"],
  alsoAffects: ["create_unix_*"],
};
