/** The sockets of accepted connections are among those of the server. */
import { EventLoop, Server } from "../../../../reference/index.js";
import type { EventLoopOptions, Listener, Socket, TransportSocket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenServer extends Server {
  override get sockets(): readonly TransportSocket[] {
    const accepted = [...this.clients].map((transport) => transport.getExtraInfo("socket") as TransportSocket);
    return [...super.sockets, ...accepted];
  }
}

class Broken extends EventLoop {
  protected override makeServer(sockets: readonly Socket[], listener: Listener, backlog: number): Server {
    return new BrokenServer(this, sockets, listener, backlog);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the sockets of accepted connections are among those of the server",
  breaks: ["server.sockets-open"],
  alsoAffects: ["server/*"],
};
