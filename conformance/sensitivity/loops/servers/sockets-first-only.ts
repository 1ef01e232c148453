/** A server tells the first of its sockets only. */
import { EventLoop, Server } from "../../../../reference/index.js";
import type { EventLoopOptions, Listener, Socket, TransportSocket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenServer extends Server {
  override get sockets(): readonly TransportSocket[] {
    return super.sockets.slice(0, 1);
  }
}

class Broken extends EventLoop {
  protected override makeServer(sockets: readonly Socket[], listener: Listener, backlog: number): Server {
    return new BrokenServer(this, sockets, listener, backlog);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a server tells the first of its sockets only",
  breaks: ["server.sockets-open", "create_server.server-sockets", "create_server.host-sequence", "create_server.all-interfaces-sockets"],
};
