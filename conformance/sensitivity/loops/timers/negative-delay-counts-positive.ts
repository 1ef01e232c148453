/** The sign of a delay is ignored. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Absolute extends EventLoop {
  override callLater<A extends unknown[]>(delay: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    return super.callLater(Math.abs(delay), callback, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Absolute(options);

export const broken: BrokenLoop = {
  title: "the sign of a delay is ignored",
  breaks: ["call_later.negative-delay"],
  alsoAffects: [
    "await-future/*",
    "call_later/*",
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
