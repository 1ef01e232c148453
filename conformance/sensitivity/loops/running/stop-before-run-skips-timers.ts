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
  alsoAffects: [
    "asyncgen/*",
    "call_at/*",
    "call_later/*",
    "call_soon_threadsafe/*",
    "example*",
    "exception_handler/*",
    "get_event_loop/*",
    "get_running_loop/*",
    "loop/*",
    "new_event_loop/*",
    "run/*",
    "run_coroutine_threadsafe/*",
    "run_in_executor/*",
    "set_event_loop/*",
    "shutdown_*",
    "stop/*",
  ],
};
