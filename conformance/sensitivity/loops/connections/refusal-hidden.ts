/** A refused connection raises a plain OSError. */
import { ConnectionRefusedError, EventLoop, OSError } from "../../../../reference/index.js";
import type { CreateConnectionOptions, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *connectToHost(host: unknown, port: unknown, options: CreateConnectionOptions): Coroutine<Socket> {
    try {
      return yield* super.connectToHost(host, port, options);
    } catch (error) {
      if (error instanceof ConnectionRefusedError) throw new OSError("could not connect");
      throw error;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a refused connection raises a plain OSError",
  breaks: ["create_connection.connection-refused", "create_connection.all-errors-default"],
  alsoAffects: ["create_connection/*", "examples*"],
};
