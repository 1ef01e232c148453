/** Sock_recv watches the socket even after it has ended. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Untidy extends EventLoop {
  override *sockRecv(sock: Socket, size: number): Coroutine<Buffer> {
    const data = yield* super.sockRecv(sock, size);
    this.watchReading(sock.fileno(), () => undefined);
    return data;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Untidy(options);

export const broken: BrokenLoop = {
  title: "sock_recv watches the socket even after it has ended",
  breaks: ["sock_recv.done-stops-watching"],
  alsoAffects: ["sock_*"],
};
