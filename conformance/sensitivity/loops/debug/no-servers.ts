/** In debug mode the description of a new server fails, and with it the server. */
import { EventLoop, RuntimeError } from "../../../../reference/index.js";
import type { EventLoopOptions, Server, Socket } from "../../../../reference/index.js";
import type { Listener } from "../../../../reference/servers/server.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override makeServer(sockets: readonly Socket[], listener: Listener, backlog: number): Server {
    if (!this.getDebug()) return super.makeServer(sockets, listener, backlog);
    for (const sock of sockets) sock.close();
    throw new RuntimeError("the server cannot be described");
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "in debug mode the description of a new server fails, and with it the server",
  breaks: ["set_debug.input-output"],
};
