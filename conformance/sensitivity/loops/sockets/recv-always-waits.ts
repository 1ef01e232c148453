/** Sock_recv does not look for data before it waits. */
import { EventLoop, sleep } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Slow extends EventLoop {
  override *sockRecv(sock: Socket, size: number): Coroutine<Buffer> {
    yield* sleep(0);
    return yield* super.sockRecv(sock, size);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Slow(options);

export const broken: BrokenLoop = {
  title: "sock_recv does not look for data before it waits",
  breaks: ["sock_recv.at-once"],
  alsoAffects: ["sock_recv/*", "sock_sendall/*"],
};
