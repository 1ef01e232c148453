/** Get_loop gives nothing. */
import { EventLoop, Server } from "../../../../reference/index.js";
import type { EventLoopOptions, Listener, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenServer extends Server {
  override getLoop(): EventLoop {
    return null as unknown as EventLoop;
  }
}

class Broken extends EventLoop {
  protected override makeServer(sockets: readonly Socket[], listener: Listener, backlog: number): Server {
    return new BrokenServer(this, sockets, listener, backlog);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "get_loop gives nothing",
  breaks: ["server.get-loop", "server.get-loop-closed"],
  alsoAffects: ["create_unix_server/*", "create_unix*"],
};
