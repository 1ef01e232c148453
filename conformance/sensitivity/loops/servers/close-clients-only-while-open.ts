/** Close_clients does nothing after close. */
import { EventLoop, Server } from "../../../../reference/index.js";
import type { EventLoopOptions, Listener, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenServer extends Server {
  override closeClients(): void {
    if (this.listening !== null) super.closeClients();
  }
}

class Broken extends EventLoop {
  protected override makeServer(sockets: readonly Socket[], listener: Listener, backlog: number): Server {
    return new BrokenServer(this, sockets, listener, backlog);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "close_clients does nothing after close",
  breaks: ["server.close-clients"],
  alsoAffects: ["server/*"],
};
