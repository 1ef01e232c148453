/** A blocking socket that is given stays so. */
import { EventLoop } from "../../../../reference/index.js";
import type { CreateUnixConnectionOptions, EventLoopOptions, ProtocolFactory, StreamProtocol, Transport } from "../../../../reference/index.js";
import type { Path } from "../../../../reference/system/paths.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *openUnixConnection<P extends StreamProtocol>(factory: ProtocolFactory<P>, path: Path | null, options: CreateUnixConnectionOptions): Coroutine<[Transport, P]> {
    const wasBlocking = options.sock?.getblocking() ?? false;
    const pair = yield* super.openUnixConnection(factory, path, options);
    if (wasBlocking) options.sock?.setblocking(true);
    return pair;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a blocking socket that is given stays so",
  breaks: ["create_unix_connection.sock-made-non-blocking"],
};
