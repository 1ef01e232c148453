/** Sock_recv blocks the loop until data is there, a tenth of a second at most. */
import { EventLoop, sleep } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Blocking extends EventLoop {
  override *sockRecv(sock: Socket, size: number): Coroutine<Buffer> {
    yield* sleep(0);
    sock.settimeout(0.1);
    try {
      return sock.recv(size);
    } finally {
      if (sock.fileno() >= 0) sock.settimeout(0);
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Blocking(options);

export const broken: BrokenLoop = {
  title: "sock_recv blocks the loop until data is there, a tenth of a second at most",
  breaks: ["sock_recv.waits"],
  alsoAffects: ["sock_*"],
};
