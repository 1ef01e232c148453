/** A closed server still tells its sockets. */
import { EventLoop, Server } from "../../../../reference/index.js";
import type { EventLoopOptions, Listener, Socket, TransportSocket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenServer extends Server {
  protected known: readonly TransportSocket[] = [];

  override get sockets(): readonly TransportSocket[] {
    const now = super.sockets;
    if (now.length > 0) this.known = now;
    return this.known;
  }
}

class Broken extends EventLoop {
  protected override makeServer(sockets: readonly Socket[], listener: Listener, backlog: number): Server {
    return new BrokenServer(this, sockets, listener, backlog);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a closed server still tells its sockets",
  breaks: ["server.sockets-empty-after-close"],
  alsoAffects: ["server/*", "create_unix*"],
};
