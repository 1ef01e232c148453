/** Null is no value for ssl. */
import { EventLoop } from "../../../../reference/index.js";
import type { CreateConnectionOptions, EventLoopOptions, ProtocolFactory, StreamProtocol, Transport } from "../../../../reference/index.js";
import { AsyncioTypeError } from "../../../../reference/errors/builtin.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *openConnection<P extends StreamProtocol>(factory: ProtocolFactory<P>, host: unknown, port: unknown, options: CreateConnectionOptions): Coroutine<[Transport, P]> {
    if (options.ssl === null) throw new AsyncioTypeError("ssl must be a context");
    return yield* super.openConnection(factory, host, port, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "null is no value for ssl",
  breaks: ["create_connection.ssl-false-plain"],
};
