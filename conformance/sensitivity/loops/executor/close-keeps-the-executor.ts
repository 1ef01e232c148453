/** Close leaves the default executor as it is. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override release(): void {
    this.defaultExecutor = null;
    super.release();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "close leaves the default executor as it is",
  breaks: ["close.shuts-down-executor", "close.shuts-down-set-executor"],
  alsoAffects: ["close/*"],
};
