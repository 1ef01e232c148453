/** A server that has a connection says that it is not serving. */
import { EventLoop, Server } from "../../../../reference/index.js";
import type { EventLoopOptions, Listener, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenServer extends Server {
  override isServing(): boolean {
    return this.serving && this.clients.size === 0;
  }
}

class Broken extends EventLoop {
  protected override makeServer(sockets: readonly Socket[], listener: Listener, backlog: number): Server {
    return new BrokenServer(this, sockets, listener, backlog);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a server that has a connection says that it is not serving",
  breaks: ["server.is-serving"],
  alsoAffects: ["server/*", "create_unix*"],
};
