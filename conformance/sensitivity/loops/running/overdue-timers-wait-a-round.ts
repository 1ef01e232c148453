/** Timers that came due while the loop did not run miss the first round of the next run. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Slow extends EventLoop {
  private firstRound = false;
  private hasRun = false;

  override runForever(): Promise<void> {
    this.firstRound = this.hasRun;
    this.hasRun = true;
    return super.runForever();
  }

  protected override collectDueTimers(): void {
    if (!this.firstRound) super.collectDueTimers();
    this.firstRound = false;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Slow(options);

export const broken: BrokenLoop = {
  title: "timers that came due while the loop did not run miss the first round of the next run",
  breaks: ["stop.overdue-timers-run-next-time", "call_later.not-while-stopped"],
  alsoAffects: [
    "asyncgen/*",
    "call_at/*",
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
