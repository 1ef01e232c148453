/** Timers fire up to eight milliseconds early. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Early extends EventLoop {
  protected override collectDueTimers(): void {
    this.timers.discardCancelled();
    while (this.timers.nextMoment() <= this.time() + 0.008) {
      const timer = this.timers.pop();
      if (timer !== undefined && !timer.cancelled()) this.ready.push(timer);
    }
  }

  protected override planNextTurn(): void {
    super.planNextTurn();
    if (this.asleep && this.timers.length > 0) this.driver.sleep(Math.max(0, this.timers.nextMoment() - this.time() - 0.008));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Early(options);

export const broken: BrokenLoop = {
  title: "timers fire up to eight milliseconds early",
  breaks: ["call_later.not-before", "call_at.not-before", "time.own-clock", "example.tips-call-later"],
  alsoAffects: ["*"],
};
