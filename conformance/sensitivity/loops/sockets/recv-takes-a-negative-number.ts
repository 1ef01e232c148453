/** Sock_recv takes a negative number for its absolute value. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override *sockRecv(sock: Socket, size: number): Coroutine<Buffer> {
    return yield* super.sockRecv(sock, Math.abs(size));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "sock_recv takes a negative number for its absolute value",
  breaks: ["sock_recv.negative"],
};
