/** Start_serving listens on the first socket only. */
import { EventLoop, Server } from "../../../../reference/index.js";
import type { EventLoopOptions, Listener, Socket } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenServer extends Server {
  override *startServing(): Coroutine<void> {
    const all = this.listening;
    this.listening = all?.slice(0, 1) ?? null;
    yield* super.startServing();
    this.listening = all;
  }
}

class Broken extends EventLoop {
  protected override makeServer(sockets: readonly Socket[], listener: Listener, backlog: number): Server {
    return new BrokenServer(this, sockets, listener, backlog);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "start_serving listens on the first socket only",
  breaks: ["server.start-serving"],
  alsoAffects: ["server/*"],
};
