/** Callbacks of call_soon wait twenty milliseconds if a timer is pending. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Relaxed extends EventLoop {
  override callSoon<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): Handle {
    this.timers.discardCancelled();
    const near = this.isRunning() && this.timers.nextMoment() - this.time() < 0.04 && this.timers.nextMoment() > this.time();
    return near ? super.callAt(this.timers.nextMoment() + 0.001, callback, ...args) : super.callSoon(callback, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Relaxed(options);

export const broken: BrokenLoop = {
  title: "callbacks of call_soon wait twenty milliseconds if a timer is pending",
  breaks: ["call_later.after-call-soon", "example.call-later-soon-first"],
  alsoAffects: [
    "await-future/*",
    "close/*",
    "example*",
    "example/*",
    "exception_handler/*",
    "future-waiting/*",
    "gather/*",
    "run_in_executor/*",
    "run_until_complete/*",
    "shield/*",
    "sleep/*",
    "slow_callback_duration/*",
    "task*",
    "wait/*",
    "wait_for/*",
  ],
};
