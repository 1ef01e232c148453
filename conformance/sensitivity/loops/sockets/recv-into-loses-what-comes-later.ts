/** A sock_recv_into that has to wait fills a copy of the buffer. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket } from "../../../../reference/index.js";
import { bytesOf } from "../../../../reference/sockets/socket-base.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Copying extends EventLoop {
  override *sockRecvInto(sock: Socket, buffer: unknown): Coroutine<number> {
    const bytes = bytesOf(buffer);
    const copy = Buffer.from(bytes);
    let isLate = false;
    this.callSoon(() => (isLate = true));
    const count = yield* super.sockRecvInto(sock, copy);
    if (!isLate) copy.copy(bytes);
    return count;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Copying(options);

export const broken: BrokenLoop = {
  title: "a sock_recv_into that has to wait fills a copy of the buffer",
  breaks: ["sock_recv_into.receives", "sock_recv_into.waits"],
  alsoAffects: ["sock_*"],
};
