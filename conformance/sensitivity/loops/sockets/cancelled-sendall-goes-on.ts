/** A cancelled sock_sendall sends the rest all the same. */
import { EventLoop, shield } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Stubborn extends EventLoop {
  override *sockSendall(sock: Socket, data: unknown): Coroutine<void> {
    yield* shield(super.sockSendall(sock, data));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Stubborn(options);

export const broken: BrokenLoop = {
  title: "a cancelled sock_sendall sends the rest all the same",
  breaks: ["sock_sendall.cancel-stops-sending"],
  alsoAffects: ["sock_*"],
};
