/** Create_server returns a task. */
import { EventLoop } from "../../../../reference/index.js";
import type { CreateServerOptions, EventLoopOptions, ProtocolFactory, Server } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override createServer(factory: ProtocolFactory, host: unknown = null, port: unknown = null, options: CreateServerOptions = {}, ...more: never[]): Coroutine<Server> {
    return this.createTask(super.createServer(factory, host, port, options, ...more)) as unknown as Coroutine<Server>;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "create_server returns a task",
  breaks: ["create_server.coroutine"],
  alsoAffects: ["create_connection/*", "create_server/*", "connect_accepted_socket/*", "server/*", "create_unix*", "transport*", "protocol*", "start_tls*", "tls*", "ssl*", "examples*"],
};
