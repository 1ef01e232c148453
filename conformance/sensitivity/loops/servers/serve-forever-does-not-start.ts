/** Serve_forever waits without starting to serve. */
import { EventLoop, Server } from "../../../../reference/index.js";
import type { EventLoopOptions, Listener, Socket } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenServer extends Server {
  override beginServing(): void {
    if (this.waiting) return;
    super.beginServing();
  }

  protected waiting = false;

  override *serveForever(): Coroutine<void> {
    this.waiting = true;
    yield* super.serveForever();
  }
}

class Broken extends EventLoop {
  protected override makeServer(sockets: readonly Socket[], listener: Listener, backlog: number): Server {
    return new BrokenServer(this, sockets, listener, backlog);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "serve_forever waits without starting to serve",
  breaks: ["server.serve-forever"],
  alsoAffects: ["create_unix_server/*", "create_unix*"],
};
