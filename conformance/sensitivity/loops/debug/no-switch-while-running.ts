/** Set_debug is ignored while the loop runs. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override setDebug(enabled: boolean): void {
    if (!this.isRunning()) super.setDebug(enabled);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "set_debug is ignored while the loop runs",
  breaks: ["set_debug.while-running"],
};
