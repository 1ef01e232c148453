/** Create_connection returns a task. */
import { EventLoop } from "../../../../reference/index.js";
import type { CreateConnectionOptions, EventLoopOptions, ProtocolFactory, StreamProtocol, Transport } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override createConnection<P extends StreamProtocol>(factory: ProtocolFactory<P>, host: unknown = null, port: unknown = null, options: CreateConnectionOptions = {}, ...more: never[]): Coroutine<[Transport, P]> {
    return this.createTask(super.createConnection(factory, host, port, options, ...more)) as unknown as Coroutine<[Transport, P]>;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "create_connection returns a task",
  breaks: ["create_connection.coroutine"],
  alsoAffects: ["create_connection/*", "create_server/*", "connect_accepted_socket/*", "server/*", "create_unix*", "transport*", "protocol*", "start_tls*", "tls*", "ssl*", "examples*"],
};
