/** An iteration takes one due timer only. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Slow extends EventLoop {
  protected override collectDueTimers(): void {
    this.timers.discardCancelled();
    if (this.timers.nextMoment() > this.time()) return;
    const timer = this.timers.pop();
    if (timer !== undefined && !timer.cancelled()) this.ready.push(timer);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Slow(options);

export const broken: BrokenLoop = {
  title: "an iteration takes one due timer only",
  breaks: ["call_later.equal-times-same-iteration", "stop.before-run-due-timers"],
  alsoAffects: ["*"],
};
