/** Timers fire ten milliseconds early while callbacks are ready. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Early extends EventLoop {
  protected override collectDueTimers(): void {
    super.collectDueTimers();
    if (this.ready.length > 0 && this.timers.length > 0 && this.timers.nextMoment() - this.time() < 0.01) {
      const timer = this.timers.pop();
      if (timer !== undefined) this.ready.push(timer);
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Early(options);

export const broken: BrokenLoop = {
  title: "timers fire ten milliseconds early while callbacks are ready",
  breaks: ["call_later.not-before"],
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
    "wait/*",
    "wait_for/*",
  ],
};
