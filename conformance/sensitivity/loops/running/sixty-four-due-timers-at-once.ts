/** An iteration takes no more than sixty-four of the timers that are due. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override collectDueTimers(): void {
    this.timers.discardCancelled();
    const now = this.time();
    for (let count = 0; count < 64 && this.timers.length > 0 && this.timers.nextMoment() <= now; count += 1) {
      const timer = this.timers.pop();
      if (timer !== undefined && !timer.cancelled()) this.ready.push(timer);
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "an iteration takes no more than sixty-four of the timers that are due",
  breaks: ["stop.before-run-due-timers"],
  alsoAffects: ["call_later/*", "call_at/*", "timer_handle/*"],
};
