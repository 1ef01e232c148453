/** Close closes only the first of several sockets. */
import { EventLoop, Server } from "../../../../reference/index.js";
import type { EventLoopOptions, Listener, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenServer extends Server {
  override close(): void {
    this.listening = this.listening?.slice(0, 1) ?? null;
    super.close();
  }
}

class Broken extends EventLoop {
  protected override makeServer(sockets: readonly Socket[], listener: Listener, backlog: number): Server {
    return new BrokenServer(this, sockets, listener, backlog);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "close closes only the first of several sockets",
  breaks: ["server.close-closes-listening-sockets", "server.wait-closed"],
  alsoAffects: ["create_server/*", "server/*"],
};
