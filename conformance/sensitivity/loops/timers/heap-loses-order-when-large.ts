/** With more than sixteen timers, times of call_at that lie close together are taken for equal. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Sloppy extends EventLoop {
  override callAt<A extends unknown[]>(when: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    return super.callAt(this.timers.length > 16 ? Math.floor(when * 50) / 50 : when, callback, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Sloppy(options);

export const broken: BrokenLoop = {
  title: "with more than sixteen timers, times of call_at that lie close together are taken for equal",
  breaks: ["call_at.shares-order"],
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
    "task*",
    "timer_handle/*",
    "wait/*",
    "wait_for/*",
  ],
};
