/** A socket of any family is accepted. */
import { EventLoop, SOCK_STREAM } from "../../../../reference/index.js";
import type { EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override checkUnixSocket(sock: Socket | null | undefined): Socket {
    if (sock?.type === SOCK_STREAM) return sock;
    return super.checkUnixSocket(sock);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a socket of any family is accepted",
  breaks: ["create_unix_connection.sock-wrong-family", "create_unix_server.sock-wrong-family"],
};
