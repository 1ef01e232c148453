/** Sock_recv raises at the end of the stream. */
import { EventLoop, RuntimeError } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Alarmed extends EventLoop {
  override *sockRecv(sock: Socket, size: number): Coroutine<Buffer> {
    const data = yield* super.sockRecv(sock, size);
    if (data.length === 0 && size > 0) throw new RuntimeError("the stream has ended");
    return data;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Alarmed(options);

export const broken: BrokenLoop = {
  title: "sock_recv raises at the end of the stream",
  breaks: ["sock_recv.like-socket-recv"],
  alsoAffects: ["sock_*"],
};
