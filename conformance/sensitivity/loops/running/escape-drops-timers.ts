/** Timers that were pending when an exception came out of the run are dropped. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Dropping extends EventLoop {
  protected override endRun(error: unknown, failed: boolean): void {
    if (failed) this.timers.clear();
    super.endRun(error, failed);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Dropping(options);

export const broken: BrokenLoop = {
  title: "timers that were pending when an exception came out of the run are dropped",
  breaks: ["run_forever.escape-keeps-timers"],
  alsoAffects: ["*"],
};
