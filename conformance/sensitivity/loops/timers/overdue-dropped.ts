/** Timers that are more than ten milliseconds overdue are dropped. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Dropping extends EventLoop {
  protected override collectDueTimers(): void {
    this.timers.discardCancelled();
    while (this.timers.nextMoment() < this.time() - 0.01 && this.timers.nextMoment() > this.time() - 0.3) this.timers.pop();
    super.collectDueTimers();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Dropping(options);

export const broken: BrokenLoop = {
  title: "timers that are more than ten milliseconds overdue are dropped",
  breaks: ["call_later.overdue-order", "call_later.not-while-stopped", "stop.overdue-timers-run-next-time"],
  alsoAffects: ["*"],
};
