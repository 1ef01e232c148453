/** A function that has a timer already gets no second one. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Merging extends EventLoop {
  private readonly known = new Map<unknown, TimerHandle>();

  override callLater<A extends unknown[]>(delay: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    const before = this.known.get(callback);
    if (before !== undefined && !before.cancelled() && before.isScheduled) return before;
    const timer = super.callLater(delay, callback, ...args);
    this.known.set(callback, timer);
    return timer;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Merging(options);

export const broken: BrokenLoop = {
  title: "a function that has a timer already gets no second one",
  breaks: ["call_later.same-callback-twice"],
  alsoAffects: [
    "await-future/*",
    "call_later/*",
    "example*",
    "example/*",
    "exception_handler/*",
    "future-waiting/*",
    "gather/*",
    "run_in_executor/*",
    "shield/*",
    "sleep/*",
    "slow_callback_duration/*",
    "task*",
    "wait/*",
    "wait_for/*",
  ],
};
