/** The error of a refused connection has no number. */
import { ConnectionRefusedError, EventLoop } from "../../../../reference/index.js";
import type { CreateConnectionOptions, EventLoopOptions, ProtocolFactory, StreamProtocol, Transport } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *openConnection<P extends StreamProtocol>(factory: ProtocolFactory<P>, host: unknown, port: unknown, options: CreateConnectionOptions): Coroutine<[Transport, P]> {
    try {
      return yield* super.openConnection(factory, host, port, options);
    } catch (error) {
      throw error instanceof ConnectionRefusedError ? new ConnectionRefusedError("connection refused") : error;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the error of a refused connection has no number",
  breaks: ["create_connection.connection-refused-errno"],
  alsoAffects: ["create_connection/*", "examples*"],
};
