/** Closing a server closes its connections. */
import { AF_UNIX, EventLoop, Server } from "../../../../reference/index.js";
import type { EventLoopOptions, Listener, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Ruthless extends Server {
  override close(): void {
    super.close();
    this.closeClients();
  }
}

class Broken extends EventLoop {
  protected override makeServer(sockets: readonly Socket[], listener: Listener, backlog: number): Server {
    return sockets[0]?.family === AF_UNIX ? new Ruthless(this, sockets, listener, backlog) : super.makeServer(sockets, listener, backlog);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "closing a server closes its connections",
  breaks: ["create_unix_server.close-keeps-connections"],
  alsoAffects: ["create_unix_server/*", "transport/*-unix-*"],
};
