/** Create_connection accepts options by position. */
import { EventLoop } from "../../../../reference/index.js";
import type { CreateConnectionOptions, EventLoopOptions, ProtocolFactory, StreamProtocol, Transport } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override createConnection<P extends StreamProtocol>(factory: ProtocolFactory<P>, host: unknown = null, port: unknown = null, options: CreateConnectionOptions = {}): Coroutine<[Transport, P]> {
    return this.openConnection(factory, host, port, typeof options === "object" ? options : { ssl: options });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "create_connection accepts options by position",
  breaks: ["create_connection.options-keyword-only"],
};
