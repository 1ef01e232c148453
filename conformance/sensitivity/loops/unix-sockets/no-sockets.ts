/** The server does not tell its socket. */
import { AF_UNIX, EventLoop, Server } from "../../../../reference/index.js";
import type { EventLoopOptions, Listener, Socket, TransportSocket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Secretive extends Server {
  override get sockets(): readonly TransportSocket[] {
    return [];
  }
}

class Broken extends EventLoop {
  protected override makeServer(sockets: readonly Socket[], listener: Listener, backlog: number): Server {
    return sockets[0]?.family === AF_UNIX ? new Secretive(this, sockets, listener, backlog) : super.makeServer(sockets, listener, backlog);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the server does not tell its socket",
  breaks: ["create_unix_server.sockets", "create_unix_server.family", "create_unix_server.sock"],
  alsoAffects: ["create_unix_*", "transport/*-unix-*", "tls-unix/*"],
};
