/** Set_debug with True switches debug mode off if it is on. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override setDebug(enabled: boolean): void {
    super.setDebug(enabled && !this.getDebug());
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "set_debug with True switches debug mode off if it is on",
  breaks: ["set_debug.enables"],
};
