/** Start_serving of a server that serves at a path raises an error. */
import { EventLoop, RuntimeError, Server } from "../../../../reference/index.js";
import type { EventLoopOptions, Listener, Socket } from "../../../../reference/index.js";
import { AF_UNIX } from "../../../../reference/system/constants.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenServer extends Server {
  override *startServing(): Coroutine<void> {
    if (this.serving && this.listening?.some((sock) => sock.family === AF_UNIX)) throw new RuntimeError("the server serves already");
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
  title: "start_serving of a server that serves at a path raises an error",
  breaks: ["create_unix_server.start-serving-idempotent"],
  alsoAffects: ["create_unix*"],
};
