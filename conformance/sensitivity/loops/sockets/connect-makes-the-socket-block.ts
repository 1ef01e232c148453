/** A connected socket blocks. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Blocking extends EventLoop {
  override *sockConnect(sock: Socket, address: unknown): Coroutine<void> {
    yield* super.sockConnect(sock, address);
    sock.setblocking(true);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Blocking(options);

export const broken: BrokenLoop = {
  title: "a connected socket blocks",
  breaks: ["sock_connect.stays-non-blocking"],
  alsoAffects: ["sock_*", "add_*"],
};
