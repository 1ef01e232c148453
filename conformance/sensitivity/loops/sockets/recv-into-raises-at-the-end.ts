/** Sock_recv_into raises at the end of the stream. */
import { EventLoop, RuntimeError } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Alarmed extends EventLoop {
  override *sockRecvInto(sock: Socket, buffer: unknown): Coroutine<number> {
    const count = yield* super.sockRecvInto(sock, buffer);
    if (count === 0) throw new RuntimeError("the stream has ended");
    return count;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Alarmed(options);

export const broken: BrokenLoop = {
  title: "sock_recv_into raises at the end of the stream",
  breaks: ["sock_recv_into.like-socket-recv-into"],
  alsoAffects: ["sock_*"],
};
