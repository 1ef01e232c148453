/** A Unix server does not know its connections. */
import { EventLoop, Server } from "../../../../reference/index.js";
import type { EventLoopOptions, Listener, Socket, Transport } from "../../../../reference/index.js";
import { AF_UNIX } from "../../../../reference/system/constants.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenServer extends Server {
  override attach(transport: Transport): void {
    if (this.listening?.[0]?.family !== AF_UNIX) super.attach(transport);
  }
}

class Broken extends EventLoop {
  protected override makeServer(sockets: readonly Socket[], listener: Listener, backlog: number): Server {
    return new BrokenServer(this, sockets, listener, backlog);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a Unix server does not know its connections",
  breaks: ["create_unix_server.wait-closed-with-connections", "create_unix_server.close-clients"],
  alsoAffects: ["create_unix*"],
};
