/** Stop on a closed loop raises RuntimeError. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Strict extends EventLoop {
  override stop(): void {
    this.checkClosed();
    super.stop();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Strict(options);

export const broken: BrokenLoop = {
  title: "stop on a closed loop raises RuntimeError",
  breaks: ["stop.closed-loop"],
};
