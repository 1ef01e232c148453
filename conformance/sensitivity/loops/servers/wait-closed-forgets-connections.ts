/** Wait_closed of a closed server does not wait for its connections. */
import { EventLoop, Server } from "../../../../reference/index.js";
import type { EventLoopOptions, Listener, Socket } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenServer extends Server {
  override *waitClosed(): Coroutine<void> {
    if (this.listening !== null) yield* super.waitClosed();
  }
}

class Broken extends EventLoop {
  protected override makeServer(sockets: readonly Socket[], listener: Listener, backlog: number): Server {
    return new BrokenServer(this, sockets, listener, backlog);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "wait_closed of a closed server does not wait for its connections",
  breaks: ["server.wait-closed-with-connections", "server.wait-closed-after-connection-lost"],
  alsoAffects: ["server/*", "tls*", "create_unix*"],
};
