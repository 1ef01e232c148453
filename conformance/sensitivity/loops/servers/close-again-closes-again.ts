/** A second close closes the descriptor numbers again, whosever they are. */
import { AF_INET, EventLoop, SOCK_STREAM, Server, Socket } from "../../../../reference/index.js";
import type { EventLoopOptions, Listener } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenServer extends Server {
  protected numbers: number[] = [];

  override close(): void {
    if (this.listening === null) {
      for (const fd of this.numbers) new TransportedSocket(fd).close();
    }
    this.numbers = this.listening?.map((sock) => sock.fileno()) ?? [];
    super.close();
  }
}

class TransportedSocket extends Socket {
  constructor(fd: number) {
    super(AF_INET, SOCK_STREAM, 0, fd);
  }
}

class Broken extends EventLoop {
  protected override makeServer(sockets: readonly Socket[], listener: Listener, backlog: number): Server {
    return new BrokenServer(this, sockets, listener, backlog);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a second close closes the descriptor numbers again, whosever they are",
  breaks: ["server.close-idempotent"],
  alsoAffects: ["server/*", "create_server/*"],
};
