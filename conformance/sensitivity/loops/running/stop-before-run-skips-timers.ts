/** A run that was told to stop before it began leaves due timers for the next run. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Timerless extends EventLoop {
  protected override collectDueTimers(): void {
    if (!this.stopping) super.collectDueTimers();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Timerless(options);

export const broken: BrokenLoop = {
  title: "a run that was told to stop before it began leaves due timers for the next run",
  breaks: ["stop.before-run-due-timers", "stop.overdue-timers-run-next-time"],
};
