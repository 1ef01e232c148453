/** A datagram socket is accepted as sock. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override checkGivenSocket(sock: Socket | null | undefined): Socket {
    return sock ?? super.checkGivenSocket(sock);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a datagram socket is accepted as sock",
  breaks: ["create_connection.sock-not-stream"],
};
