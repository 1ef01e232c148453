/** Start_serving during serve_forever raises an error. */
import { EventLoop, RuntimeError, Server } from "../../../../reference/index.js";
import type { EventLoopOptions, Listener, Socket } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenServer extends Server {
  override *startServing(): Coroutine<void> {
    if (this.servingForever !== null) throw new RuntimeError("the server serves forever");
    yield* super.startServing();
  }
}

class Broken extends EventLoop {
  protected override makeServer(sockets: readonly Socket[], listener: Listener, backlog: number): Server {
    return new BrokenServer(this, sockets, listener, backlog);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "start_serving during serve_forever raises an error",
  breaks: ["server.start-serving-idempotent"],
  alsoAffects: ["server/*", "create_unix*"],
};
