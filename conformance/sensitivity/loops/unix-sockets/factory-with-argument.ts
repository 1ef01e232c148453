/** The factory of a connection gets the loop. */
import { EventLoop } from "../../../../reference/index.js";
import type { CreateUnixConnectionOptions, EventLoopOptions, ProtocolFactory, StreamProtocol, Transport } from "../../../../reference/index.js";
import type { Path } from "../../../../reference/system/paths.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override openUnixConnection<P extends StreamProtocol>(factory: ProtocolFactory<P>, path: Path | null, options: CreateUnixConnectionOptions): Coroutine<[Transport, P]> {
    return super.openUnixConnection(() => (factory as (loop: unknown) => P)(this), path, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the factory of a connection gets the loop",
  breaks: ["create_unix_connection.factory-no-arguments"],
};
