/** In debug mode every socket counts as blocking. */
import { EventLoop, ValueError } from "../../../../reference/index.js";
import type { EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override checkNonBlocking(sock: Socket): void {
    super.checkNonBlocking(sock);
    if (this.getDebug()) throw new ValueError("the socket must be non-blocking");
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "in debug mode every socket counts as blocking",
  breaks: ["set_debug.input-output"],
};
