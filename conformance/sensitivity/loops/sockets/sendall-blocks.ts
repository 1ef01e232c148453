/** Sock_sendall blocks the loop until the other side reads, a tenth of a second at most. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Blocking extends EventLoop {
  override *sockSendall(sock: Socket, data: unknown): Coroutine<void> {
    yield* super.sockSendall(sock, Buffer.alloc(0));
    sock.settimeout(0.1);
    try {
      sock.sendall(data);
    } finally {
      if (sock.fileno() >= 0) sock.settimeout(0);
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Blocking(options);

export const broken: BrokenLoop = {
  title: "sock_sendall blocks the loop until the other side reads, a tenth of a second at most",
  breaks: ["sock_sendall.waits"],
  alsoAffects: ["sock_*"],
};
