/** Of the timers with exactly the same deadline one is called. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Merging extends EventLoop {
  protected override collectDueTimers(): void {
    const now = this.time();
    let last = -Infinity;
    this.timers.discardCancelled();
    while (this.timers.nextMoment() <= now) {
      const timer = this.timers.pop();
      if (timer === undefined || timer.cancelled()) continue;
      if (timer.when() !== last) this.ready.push(timer);
      last = timer.when();
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Merging(options);

export const broken: BrokenLoop = {
  title: "of the timers with exactly the same deadline one is called",
  breaks: ["call_at.equal-times-all-called", "call_later.equal-times-same-iteration"],
  alsoAffects: [
    "await-future/*",
    "example*",
    "exception_handler/*",
    "future-waiting/*",
    "gather/*",
    "run_in_executor/*",
    "shield/*",
    "sleep/*",
    "slow_callback_duration/*",
    "task*",
    "timer_handle/*",
    "wait/*",
    "wait_for/*",
  ],
};
