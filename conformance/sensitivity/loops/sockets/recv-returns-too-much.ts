/** Sock_recv returns all that is there, however little was asked for. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Generous extends EventLoop {
  override *sockRecv(sock: Socket, size: number): Coroutine<Buffer> {
    return yield* super.sockRecv(sock, size === 0 ? 0 : Math.max(size, 65536));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Generous(options);

export const broken: BrokenLoop = {
  title: "sock_recv returns all that is there, however little was asked for",
  breaks: ["sock_recv.maximum"],
  alsoAffects: ["sock_*"],
};
