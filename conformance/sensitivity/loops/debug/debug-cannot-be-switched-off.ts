/** Set_debug with False has no effect once debug mode was on. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override setDebug(enabled: boolean): void {
    super.setDebug(enabled || this.getDebug());
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "set_debug with False has no effect once debug mode was on",
  breaks: ["set_debug.disables"],
};
