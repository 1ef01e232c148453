/** A server whose Server object was thrown away and collected accepts no more connections. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Listener, Server, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Forgetful extends EventLoop {
  /** For each server that accepts, the object that the program has got in its place. */
  private readonly outside = new WeakMap<Server, WeakRef<Server>>();

  protected override makeServer(sockets: readonly Socket[], listener: Listener, backlog: number): Server {
    const server = super.makeServer(sockets, { start: (sock) => listener.start(sock, server), stop: (sock) => listener.stop(sock) }, backlog);
    const given = new Proxy(server, {});
    this.outside.set(server, new WeakRef(given));
    return given;
  }

  protected override acceptAll(...[sock, server, ...rest]: Parameters<EventLoop["acceptAll"]>): void {
    if (this.outside.get(server)?.deref() === undefined) this.unwatchReading(sock.fileno());
    else super.acceptAll(sock, server, ...rest);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Forgetful(options);

export const broken: BrokenLoop = {
  title: "a server whose Server object was thrown away and collected accepts no more connections",
  breaks: ["create_server.needs-no-holder"],
  alsoAffects: ["create_server/*", "create_unix*", "server/*"],
};
