/** Who is cancelled while the host is being resolved gets another error. */
import { CancelledError, EventLoop, OSError } from "../../../../reference/index.js";
import type { CreateConnectionOptions, EventLoopOptions, ProtocolFactory, StreamProtocol, Transport } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *openConnection<P extends StreamProtocol>(factory: ProtocolFactory<P>, host: unknown, port: unknown, options: CreateConnectionOptions): Coroutine<[Transport, P]> {
    if (host !== "localhost") return yield* super.openConnection(factory, host, port, options);
    try {
      return yield* super.openConnection(factory, host, port, options);
    } catch (error) {
      throw error instanceof CancelledError ? new OSError("the host could not be resolved") : error;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "who is cancelled while the host is being resolved gets another error",
  breaks: ["create_connection.cancel"],
  alsoAffects: ["create_connection/*", "examples*"],
};
