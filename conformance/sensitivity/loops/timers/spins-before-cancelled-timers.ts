/** The loop looks again and again at a cancelled timer that it has not thrown away. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Restless extends EventLoop {
  private readonly registered: TimerHandle[] = [];

  protected override makeTimerHandle(...args: Parameters<EventLoop["makeTimerHandle"]>): TimerHandle {
    const timer = super.makeTimerHandle(...args);
    this.registered.push(timer);
    return timer;
  }

  protected override planNextTurn(): void {
    if (this.isRunning() && this.registered.some((timer) => timer.cancelled() && timer.when() > this.time())) this.driver.requestTurn();
    else super.planNextTurn();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Restless(options);

export const broken: BrokenLoop = {
  title: "the loop looks again and again at a cancelled timer that it has not thrown away",
  breaks: ["run_forever.idle-does-not-spin"],
  alsoAffects: ["close/clears-queues", "handle/*"],
};
