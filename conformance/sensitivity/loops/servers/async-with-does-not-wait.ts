/** Leaving async with closes the server, but waits for nothing. */
import { EventLoop, Server } from "../../../../reference/index.js";
import type { EventLoopOptions, Listener, Socket } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import { sleep } from "../../../../reference/tasks/sleep.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenServer extends Server {
  override *exit(): Coroutine<void> {
    this.close();
    yield* sleep(0);
  }
}

class Broken extends EventLoop {
  protected override makeServer(sockets: readonly Socket[], listener: Listener, backlog: number): Server {
    return new BrokenServer(this, sockets, listener, backlog);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "leaving async with closes the server, but waits for nothing",
  breaks: ["server.async-with-waits"],
  alsoAffects: ["server/*"],
};
