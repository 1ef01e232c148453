/** A longer delay is cut to a day. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Cutting extends EventLoop {
  override callLater<A extends unknown[]>(delay: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    return super.callLater(Math.min(delay, 86400), callback, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Cutting(options);

export const broken: BrokenLoop = {
  title: "a longer delay is cut to a day",
  breaks: ["call_later.long-delay"],
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
    "wait/*",
    "wait_for/*",
  ],
};
