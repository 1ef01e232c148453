/** A second serve_forever is refused, and ends the first one. */
import { EventLoop, Server } from "../../../../reference/index.js";
import type { EventLoopOptions, Listener, Socket } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenServer extends Server {
  override *serveForever(): Coroutine<void> {
    const first = this.servingForever;
    try {
      yield* super.serveForever();
    } catch (error) {
      if (first !== null) first.cancel();
      throw error;
    }
  }
}

class Broken extends EventLoop {
  protected override makeServer(sockets: readonly Socket[], listener: Listener, backlog: number): Server {
    return new BrokenServer(this, sockets, listener, backlog);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a second serve_forever is refused, and ends the first one",
  breaks: ["server.serve-forever-once"],
  alsoAffects: ["server/*"],
};
