/** Sock_connect watches the socket even after it has ended. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Untidy extends EventLoop {
  override *sockConnect(sock: Socket, address: unknown): Coroutine<void> {
    try {
      yield* super.sockConnect(sock, address);
    } finally {
      if (sock.fileno() >= 0) this.watchWriting(sock.fileno(), () => undefined);
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Untidy(options);

export const broken: BrokenLoop = {
  title: "sock_connect watches the socket even after it has ended",
  breaks: ["sock_connect.done-stops-watching", "sock_connect.failure-stops-watching", "sock_connect.cancel-stops-watching"],
  alsoAffects: ["sock_*"],
};
