/** Set_debug on a closed loop raises RuntimeError. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override setDebug(enabled: boolean): void {
    this.checkClosed();
    super.setDebug(enabled);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "set_debug on a closed loop raises RuntimeError",
  breaks: ["set_debug.closed-loop"],
};
