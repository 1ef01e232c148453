/** An exception that comes out of a run puts debug mode and the exception handler back. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Fresh extends EventLoop {
  protected override endRun(error: unknown, failed: boolean): void {
    super.endRun(error, failed);
    if (!failed) return;
    this.setDebug(false);
    this.setExceptionHandler(null);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Fresh(options);

export const broken: BrokenLoop = {
  title: "an exception that comes out of a run puts debug mode and the exception handler back",
  breaks: ["run_forever.escape-keeps-settings"],
  alsoAffects: ["*"],
};
