/** Set_debug returns whether debug mode was on. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override setDebug(enabled: boolean): void {
    const before = this.getDebug();
    super.setDebug(enabled);
    return before as unknown as void;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "set_debug returns whether debug mode was on",
  breaks: ["set_debug.returns-none"],
};
