/** Create_unix_connection takes a third argument by position. */
import { EventLoop } from "../../../../reference/index.js";
import type { CreateUnixConnectionOptions, EventLoopOptions, ProtocolFactory, StreamProtocol, Transport } from "../../../../reference/index.js";
import type { Path } from "../../../../reference/system/paths.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override createUnixConnection<P extends StreamProtocol>(factory: ProtocolFactory<P>, path: Path | null = null, options: CreateUnixConnectionOptions | null = {}): Coroutine<[Transport, P]> {
    return super.createUnixConnection(factory, path, options ?? {});
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "create_unix_connection takes a third argument by position",
  breaks: ["create_unix_connection.options-keyword-only"],
};
