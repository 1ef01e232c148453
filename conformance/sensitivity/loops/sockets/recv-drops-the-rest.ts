/** Sock_recv throws away what was not asked for. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Wasteful extends EventLoop {
  override *sockRecv(sock: Socket, size: number): Coroutine<Buffer> {
    return (yield* super.sockRecv(sock, Math.max(size, 4096))).subarray(0, size);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Wasteful(options);

export const broken: BrokenLoop = {
  title: "sock_recv throws away what was not asked for",
  breaks: ["sock_recv.rest-stays"],
  alsoAffects: ["sock_*"],
};
