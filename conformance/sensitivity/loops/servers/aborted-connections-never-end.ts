/** Wait_closed waits for ever for a connection that was aborted. */
import { EventLoop, Server } from "../../../../reference/index.js";
import type { EventLoopOptions, Listener, Socket, Transport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenServer extends Server {
  override detach(transport: Transport): void {
    if (!this.aborted.has(transport)) super.detach(transport);
  }

  protected readonly aborted = new Set<Transport>();

  override attach(transport: Transport): void {
    super.attach(transport);
    const abort = transport.abort.bind(transport);
    transport.abort = () => {
      this.aborted.add(transport);
      abort();
    };
  }
}

class Broken extends EventLoop {
  protected override makeServer(sockets: readonly Socket[], listener: Listener, backlog: number): Server {
    return new BrokenServer(this, sockets, listener, backlog);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "wait_closed waits for ever for a connection that was aborted",
  breaks: ["server.wait-closed-after-connection-lost"],
  alsoAffects: ["create_connection/*", "create_server/*", "connect_accepted_socket/*", "server/*", "create_unix*", "transport*", "protocol*", "start_tls*", "tls*", "ssl*", "examples*"],
};
