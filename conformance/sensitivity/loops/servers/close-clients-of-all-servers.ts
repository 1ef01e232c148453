/** Close_clients closes the connections of every server of the loop. */
import { EventLoop, Server } from "../../../../reference/index.js";
import type { EventLoopOptions, Listener, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenServer extends Server {
  private readonly brothers: BrokenServer[];

  constructor(brothers: BrokenServer[], ...rest: ConstructorParameters<typeof Server>) {
    super(...rest);
    this.brothers = brothers;
    brothers.push(this);
  }

  override closeClients(): void {
    for (const server of this.brothers) for (const transport of [...server.clients]) transport.close();
  }
}

class Broken extends EventLoop {
  private readonly servers: BrokenServer[] = [];

  protected override makeServer(sockets: readonly Socket[], listener: Listener, backlog: number): Server {
    return new BrokenServer(this.servers, this, sockets, listener, backlog);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "close_clients closes the connections of every server of the loop",
  breaks: ["server.close-clients-of-its-own"],
  alsoAffects: ["server/*"],
};
