/** Leaving async with closes the server only if it serves. */
import { EventLoop, Server } from "../../../../reference/index.js";
import type { EventLoopOptions, Listener, Socket } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenServer extends Server {
  override *exit(): Coroutine<void> {
    if (this.serving) yield* super.exit();
  }
}

class Broken extends EventLoop {
  protected override makeServer(sockets: readonly Socket[], listener: Listener, backlog: number): Server {
    return new BrokenServer(this, sockets, listener, backlog);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "leaving async with closes the server only if it serves",
  breaks: ["server.async-with-closes"],
  alsoAffects: ["server/*"],
};
