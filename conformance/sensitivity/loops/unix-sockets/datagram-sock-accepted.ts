/** A socket for datagrams is accepted. */
import { AF_UNIX, EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override checkUnixSocket(sock: Socket | null | undefined): Socket {
    if (sock?.family === AF_UNIX) return sock;
    return super.checkUnixSocket(sock);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a socket for datagrams is accepted",
  breaks: ["create_unix_connection.sock-not-stream", "create_unix_server.sock-not-stream"],
};
