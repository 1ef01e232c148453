/** Sock_sendall ends without an error when the other side is gone. */
import { EventLoop, OSError } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Serene extends EventLoop {
  override *sockSendall(sock: Socket, data: unknown): Coroutine<void> {
    try {
      yield* super.sockSendall(sock, data);
    } catch (error) {
      if (!(error instanceof OSError)) throw error;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Serene(options);

export const broken: BrokenLoop = {
  title: "sock_sendall ends without an error when the other side is gone",
  breaks: ["sock_sendall.error", "sock_sendall.peer-closed"],
  alsoAffects: ["sock_sendall/*"],
};
