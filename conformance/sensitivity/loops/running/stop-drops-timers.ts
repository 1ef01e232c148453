/** Timers that are pending when the loop stops are dropped. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Dropping extends EventLoop {
  protected override endRun(error: unknown, failed: boolean): void {
    if (!failed) this.timers.clear();
    super.endRun(error, failed);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Dropping(options);

export const broken: BrokenLoop = {
  title: "timers that are pending when the loop stops are dropped",
  breaks: ["stop.keeps-timers", "run_until_complete.timers-kept"],
  alsoAffects: ["*"],
};
