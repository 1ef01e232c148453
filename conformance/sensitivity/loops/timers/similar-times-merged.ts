/** Of the timers that are due within the same millisecond one is called. */
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
      if (timer.when() - last > 0.001 || timer.when() < now - 1) this.ready.push(timer);
      last = timer.when();
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Merging(options);

export const broken: BrokenLoop = {
  title: "of the timers that are due within the same millisecond one is called",
  breaks: ["call_later.equal-times-all-called", "call_later.calls-callback"],
  alsoAffects: ["*"],
};
