/** Start_serving begins when it is called, not when it is awaited. */
import { EventLoop, Server } from "../../../../reference/index.js";
import type { EventLoopOptions, Listener, Socket } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenServer extends Server {
  override startServing(): Coroutine<void> {
    this.beginServing();
    return super.startServing();
  }
}

class Broken extends EventLoop {
  protected override makeServer(sockets: readonly Socket[], listener: Listener, backlog: number): Server {
    return new BrokenServer(this, sockets, listener, backlog);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "start_serving begins when it is called, not when it is awaited",
  breaks: ["server.start-serving-coroutine"],
  alsoAffects: ["server/*", "create_unix*"],
};
