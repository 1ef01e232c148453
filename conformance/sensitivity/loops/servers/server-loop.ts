/** What broken loops about servers share: a loop whose servers are of a class that breaks something. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Listener, Server, Socket } from "../../../../reference/index.js";

/** A function that makes loops whose servers, those at paths included, are of this class. */
export function loopsWithServer(BrokenServer: typeof Server): (options?: EventLoopOptions) => EventLoop {
  class BrokenServers extends EventLoop {
    protected override makeServer(sockets: readonly Socket[], listener: Listener, backlog: number): Server {
      return new BrokenServer(this, sockets, listener, backlog);
    }
  }
  return (options) => new BrokenServers(options);
}
