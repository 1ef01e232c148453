/** Wait_closed returns when all connections have ended, although the server still listens. */
import { EventLoop, Server } from "../../../../reference/index.js";
import type { EventLoopOptions, Listener, Socket } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import { sleep } from "../../../../reference/tasks/sleep.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenServer extends Server {
  override *waitClosed(): Coroutine<void> {
    while (this.clients.size > 0) yield* sleep(0.001);
  }
}

class Broken extends EventLoop {
  protected override makeServer(sockets: readonly Socket[], listener: Listener, backlog: number): Server {
    return new BrokenServer(this, sockets, listener, backlog);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "wait_closed returns when all connections have ended, although the server still listens",
  breaks: ["server.wait-closed-before-close"],
  alsoAffects: ["server/*"],
};
