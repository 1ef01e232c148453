/** Wait_closed returns when the first connection has ended. */
import { EventLoop, Server } from "../../../../reference/index.js";
import type { EventLoopOptions, Listener, Socket, Transport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenServer extends Server {
  override detach(transport: Transport): void {
    super.detach(transport);
    if (this.listening === null) this.wakeUp();
  }
}

class Broken extends EventLoop {
  protected override makeServer(sockets: readonly Socket[], listener: Listener, backlog: number): Server {
    return new BrokenServer(this, sockets, listener, backlog);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "wait_closed returns when the first connection has ended",
  breaks: ["server.wait-closed-with-connections"],
  alsoAffects: ["server/*", "create_unix*"],
};
