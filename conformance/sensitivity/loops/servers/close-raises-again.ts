/** A second close raises an error. */
import { EventLoop, RuntimeError, Server } from "../../../../reference/index.js";
import type { EventLoopOptions, Listener, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenServer extends Server {
  override close(): void {
    if (this.listening === null) throw new RuntimeError("the server is closed");
    super.close();
  }
}

class Broken extends EventLoop {
  protected override makeServer(sockets: readonly Socket[], listener: Listener, backlog: number): Server {
    return new BrokenServer(this, sockets, listener, backlog);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a second close raises an error",
  breaks: ["server.close-idempotent"],
  alsoAffects: ["server/*", "create_unix_server/*", "create_unix*"],
};
