/** Whoever reads sockets gets the list that the server itself uses. */
import { EventLoop, Server } from "../../../../reference/index.js";
import type { EventLoopOptions, Listener, Socket, TransportSocket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenServer extends Server {
  protected shared: TransportSocket[] | null = null;

  override get sockets(): readonly TransportSocket[] {
    this.shared ??= [...super.sockets];
    if (this.listening === null) this.shared.length = 0;
    return this.shared;
  }
}

class Broken extends EventLoop {
  protected override makeServer(sockets: readonly Socket[], listener: Listener, backlog: number): Server {
    return new BrokenServer(this, sockets, listener, backlog);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "whoever reads sockets gets the list that the server itself uses",
  breaks: ["server.sockets-copy"],
  alsoAffects: ["server/*"],
};
