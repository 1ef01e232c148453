/** Sock_recv_into returns the size of the buffer. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket } from "../../../../reference/index.js";
import { bytesOf } from "../../../../reference/sockets/socket-base.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Inexact extends EventLoop {
  override *sockRecvInto(sock: Socket, buffer: unknown): Coroutine<number> {
    const count = yield* super.sockRecvInto(sock, buffer);
    return count === 0 ? 0 : bytesOf(buffer).length;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Inexact(options);

export const broken: BrokenLoop = {
  title: "sock_recv_into returns the size of the buffer",
  breaks: ["sock_recv_into.count"],
  alsoAffects: ["sock_recv_into/*"],
};
