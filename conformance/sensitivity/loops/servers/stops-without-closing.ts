/** A closed server no longer accepts, but its socket stays open and bound. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override stopAccepting(sock: Socket): void {
    if (sock.fileno() >= 0) this.unwatchReading(sock.fileno());
    sock.detach();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a closed server no longer accepts, but its socket stays open and bound",
  breaks: ["server.close-stops-serving", "server.close-closes-listening-sockets", "server.close-frees-port", "server.wait-closed"],
  alsoAffects: ["create_connection/*", "create_server/*", "connect_accepted_socket/*", "server/*", "create_unix*", "transport*", "protocol*", "start_tls*", "tls*", "ssl*", "examples*"],
};
