/** Debug mode does not refuse blocking sockets. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Trusting extends EventLoop {
  protected override checkNonBlocking(): void {
    return;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Trusting(options);

export const broken: BrokenLoop = {
  title: "debug mode does not refuse blocking sockets",
  breaks: ["sock_recv.debug-blocking-socket", "sock_accept.debug-blocking-socket"],
  alsoAffects: ["sock_*"],
};
