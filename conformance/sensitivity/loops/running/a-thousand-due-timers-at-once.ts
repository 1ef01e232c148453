/** An iteration takes a thousand due timers at most. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override collectDueTimers(): void {
    const now = this.time();
    for (let count = 0; count < 1000 && this.timers.nextMoment() <= now; count += 1) {
      const timer = this.timers.pop();
      if (timer !== undefined && !timer.cancelled()) this.ready.push(timer);
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "an iteration takes a thousand due timers at most",
  breaks: ["stop.before-run-due-timers"],
};
