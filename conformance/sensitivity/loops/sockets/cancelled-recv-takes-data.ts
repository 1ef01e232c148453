/** A cancelled sock_recv goes on waiting, and takes the data that comes then. */
import { EventLoop, shield } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Stubborn extends EventLoop {
  override *sockRecv(sock: Socket, size: number): Coroutine<Buffer> {
    return yield* shield(super.sockRecv(sock, size));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Stubborn(options);

export const broken: BrokenLoop = {
  title: "a cancelled sock_recv goes on waiting, and takes the data that comes then",
  breaks: ["sock_recv.cancel-keeps-data", "sock_recv.cancel-stops-watching"],
  alsoAffects: ["sock_*"],
};
