/** Sock_sendall watches the socket even after it has ended. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Untidy extends EventLoop {
  override *sockSendall(sock: Socket, data: unknown): Coroutine<void> {
    yield* super.sockSendall(sock, data);
    this.watchWriting(sock.fileno(), () => undefined);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Untidy(options);

export const broken: BrokenLoop = {
  title: "sock_sendall watches the socket even after it has ended",
  breaks: ["sock_sendall.done-stops-watching"],
  alsoAffects: ["sock_*"],
};
