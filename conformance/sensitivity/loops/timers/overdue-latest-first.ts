/** Timers that come due together fire in the reverse order of their deadlines. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Reversed extends EventLoop {
  protected override collectDueTimers(): void {
    const due: TimerHandle[] = [];
    const now = this.time();
    this.timers.discardCancelled();
    while (this.timers.nextMoment() <= now) {
      const timer = this.timers.pop();
      if (timer !== undefined && !timer.cancelled()) due.unshift(timer);
    }
    for (const timer of due) this.ready.push(timer);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Reversed(options);

export const broken: BrokenLoop = {
  title: "timers that come due together fire in the reverse order of their deadlines",
  breaks: ["call_later.overdue-order", "call_later.not-while-stopped", "call_at.shares-order"],
  alsoAffects: ["*"],
};
