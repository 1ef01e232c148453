/** Call_later returns None for a delay of zero or less. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Silent extends EventLoop {
  override callLater<A extends unknown[]>(delay: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    const timer = super.callLater(delay, callback, ...args);
    return delay <= 0 ? (null as unknown as TimerHandle) : timer;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Silent(options);

export const broken: BrokenLoop = {
  title: "call_later returns None for a delay of zero or less",
  breaks: ["call_later.returns-handle", "timer_handle.returned-by-call-later"],
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
    "wait/*",
    "wait_for/*",
  ],
};
