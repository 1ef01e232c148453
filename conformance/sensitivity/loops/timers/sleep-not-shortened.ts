/** A timer that is registered later does not shorten the sleep that was planned for an earlier one. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Sleepy extends EventLoop {
  private planned = 0;

  protected override collectDueTimers(): void {
    this.timers.discardCancelled();
    if (this.timers.length === 0) return;
    if (this.planned <= this.time()) super.collectDueTimers();
    this.timers.discardCancelled();
    if (this.planned <= this.time() && this.timers.length > 0) this.planned = this.timers.nextMoment();
  }

  protected override planNextTurn(): void {
    super.planNextTurn();
    if (this.ready.length === 0 && this.timers.length > 0) this.driver.sleep(Math.max(0.001, this.planned - this.time()));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Sleepy(options);

export const broken: BrokenLoop = {
  title: "a timer that is registered later does not shorten the sleep that was planned for an earlier one",
  breaks: ["call_later.shorter-timer-later"],
  alsoAffects: ["*"],
};
