/** Cancelling one wait_closed cancels the others. */
import { EventLoop, Server } from "../../../../reference/index.js";
import type { EventLoopOptions, Listener, Socket } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenServer extends Server {
  override *waitClosed(): Coroutine<void> {
    if (this.waiters === null) return;
    const shared = this.waiters[0] ?? this.loop.createFuture<null>();
    this.waiters[0] = shared;
    yield* shared;
  }
}

class Broken extends EventLoop {
  protected override makeServer(sockets: readonly Socket[], listener: Listener, backlog: number): Server {
    return new BrokenServer(this, sockets, listener, backlog);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "cancelling one wait_closed cancels the others",
  breaks: ["server.wait-closed-cancelled"],
  alsoAffects: ["server/*"],
};
