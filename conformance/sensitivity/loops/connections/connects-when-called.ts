/** Connecting begins when create_connection is called, before it is awaited. */
import { EventLoop } from "../../../../reference/index.js";
import type { CreateConnectionOptions, EventLoopOptions, ProtocolFactory, StreamProtocol, Transport } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override openConnection<P extends StreamProtocol>(factory: ProtocolFactory<P>, host: unknown, port: unknown, options: CreateConnectionOptions): Coroutine<[Transport, P]> {
    const task = this.createTask(super.openConnection(factory, host, port, options));
    return (function* (): Coroutine<[Transport, P]> {
      return yield* task;
    })();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "connecting begins when create_connection is called, before it is awaited",
  breaks: ["create_connection.coroutine"],
  alsoAffects: ["create_connection/*"],
};
