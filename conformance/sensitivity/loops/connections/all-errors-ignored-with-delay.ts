/** All_errors is ignored if there is a happy_eyeballs_delay. */
import { EventLoop } from "../../../../reference/index.js";
import type { CreateConnectionOptions, EventLoopOptions, ProtocolFactory, StreamProtocol, Transport } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *openConnection<P extends StreamProtocol>(factory: ProtocolFactory<P>, host: unknown, port: unknown, options: CreateConnectionOptions): Coroutine<[Transport, P]> {
    return yield* super.openConnection(factory, host, port, { ...options, allErrors: options.allErrors === true && (options.happyEyeballsDelay ?? null) === null });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "all_errors is ignored if there is a happy_eyeballs_delay",
  breaks: ["create_connection.all-errors"],
  alsoAffects: ["create_connection/*", "examples*"],
};
