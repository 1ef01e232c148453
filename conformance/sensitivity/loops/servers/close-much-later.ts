/** Close takes effect a tenth of a second later, and wait_closed does not wait for it. */
import { EventLoop, Server } from "../../../../reference/index.js";
import type { EventLoopOptions, Listener, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenServer extends Server {
  override close(): void {
    if (this.listening === null) return;
    const sockets = this.listening;
    this.listening = [];
    super.close();
    this.loop.callLater(0.1, () => {
      for (const sock of sockets) this.listener.stop(sock);
    });
  }
}

class Broken extends EventLoop {
  protected override makeServer(sockets: readonly Socket[], listener: Listener, backlog: number): Server {
    return new BrokenServer(this, sockets, listener, backlog);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "close takes effect a tenth of a second later, and wait_closed does not wait for it",
  breaks: ["server.wait-closed", "server.close-stops-serving"],
  alsoAffects: ["create_connection/*", "create_server/*", "connect_accepted_socket/*", "server/*", "create_unix*", "transport*", "protocol*", "start_tls*", "tls*", "ssl*", "examples*"],
};
