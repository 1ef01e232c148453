/** The server is made when create_server is called, before it is awaited. */
import { EventLoop } from "../../../../reference/index.js";
import type { CreateServerOptions, EventLoopOptions, ProtocolFactory, Server } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override listenAndServe(factory: ProtocolFactory, host: unknown, port: unknown, options: CreateServerOptions): Coroutine<Server> {
    const task = this.createTask(super.listenAndServe(factory, host, port, options));
    return (function* (): Coroutine<Server> {
      return yield* task;
    })();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the server is made when create_server is called, before it is awaited",
  breaks: ["create_server.coroutine"],
  alsoAffects: ["create_server/*", "server/*", "examples*"],
};
