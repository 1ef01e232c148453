/** A socket of the wrong kind is closed. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override checkUnixSocket(sock: Socket | null | undefined): Socket {
    try {
      return super.checkUnixSocket(sock);
    } catch (error) {
      sock?.close();
      throw error;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a socket of the wrong kind is closed",
  breaks: ["create_unix_connection.sock-wrong-family"],
};
