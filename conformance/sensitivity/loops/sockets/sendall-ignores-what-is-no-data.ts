/** Sock_sendall passes over what is no data. */
import { AsyncioTypeError, EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Lenient extends EventLoop {
  override *sockSendall(sock: Socket, data: unknown): Coroutine<void> {
    try {
      yield* super.sockSendall(sock, data);
    } catch (error) {
      if (!(error instanceof AsyncioTypeError)) throw error;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Lenient(options);

export const broken: BrokenLoop = {
  title: "sock_sendall passes over what is no data",
  breaks: ["sock_sendall.not-bytes"],
  alsoAffects: ["sock_*"],
};
