/** Sock_recv_into sets the rest of the buffer to zero. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket } from "../../../../reference/index.js";
import { bytesOf } from "../../../../reference/sockets/socket-base.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Cleaning extends EventLoop {
  override *sockRecvInto(sock: Socket, buffer: unknown): Coroutine<number> {
    const count = yield* super.sockRecvInto(sock, buffer);
    bytesOf(buffer).fill(0, count);
    return count;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Cleaning(options);

export const broken: BrokenLoop = {
  title: "sock_recv_into sets the rest of the buffer to zero",
  breaks: ["sock_recv_into.rest-untouched"],
  alsoAffects: ["sock_recv_into/*"],
};
