/** Sock_recv returns a future instead of a coroutine. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Eager extends EventLoop {
  override sockRecv(sock: Socket, size: number): Coroutine<Buffer> {
    return this.createTask(super.sockRecv(sock, size)) as unknown as Coroutine<Buffer>;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Eager(options);

export const broken: BrokenLoop = {
  title: "sock_recv returns a future instead of a coroutine",
  breaks: ["sock_recv.coroutine"],
  alsoAffects: ["sock_*"],
};
