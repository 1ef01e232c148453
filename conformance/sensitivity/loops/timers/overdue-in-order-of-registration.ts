/** Timers that come due together fire in the order of their registration. */
import { EventLoop } from "../../../../reference/index.js";
import type { Context, EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { Callback } from "../../../../reference/loop/handle.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Numbered extends EventLoop {
  private readonly numbers = new WeakMap<object, number>();
  private count = 0;

  protected override makeTimerHandle(when: number, callback: Callback, args: readonly unknown[] | null, context: Context): TimerHandle {
    const timer = super.makeTimerHandle(when, callback, args, context);
    this.numbers.set(timer, (this.count += 1));
    return timer;
  }

  protected override collectDueTimers(): void {
    const due: TimerHandle[] = [];
    const now = this.time();
    this.timers.discardCancelled();
    while (this.timers.nextMoment() <= now) {
      const timer = this.timers.pop();
      if (timer !== undefined && !timer.cancelled()) due.push(timer);
    }
    due.sort((first, second) => (this.numbers.get(first) ?? 0) - (this.numbers.get(second) ?? 0));
    for (const timer of due) this.ready.push(timer);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Numbered(options);

export const broken: BrokenLoop = {
  title: "timers that come due together fire in the order of their registration",
  breaks: ["call_later.overdue-order", "call_at.shares-order"],
  alsoAffects: [
    "await-future/*",
    "example*",
    "exception_handler/*",
    "future-waiting/*",
    "gather/*",
    "run_in_executor/*",
    "shield/*",
    "sleep/*",
    "slow_callback_duration/*",
    "stop/*",
    "task*",
    "timer_handle/*",
    "wait/*",
    "wait_for/*",
  ],
};
