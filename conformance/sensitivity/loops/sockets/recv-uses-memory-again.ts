/** Sock_recv returns the same memory each time. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Thrifty extends EventLoop {
  private readonly memory = Buffer.alloc(1 << 20);

  override *sockRecv(sock: Socket, size: number): Coroutine<Buffer> {
    const data = yield* super.sockRecv(sock, size);
    data.copy(this.memory);
    return this.memory.subarray(0, data.length);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Thrifty(options);

export const broken: BrokenLoop = {
  title: "sock_recv returns the same memory each time",
  breaks: ["sock_recv.receives"],
  alsoAffects: ["sock_*"],
};
