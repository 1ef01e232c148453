/** Call_later on a closed loop is refused only for a positive delay. */
import { copyContext, EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Tolerant extends EventLoop {
  override callLater<A extends unknown[]>(delay: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    if (!this.isClosed() || delay > 0) return super.callLater(delay, callback, ...args);
    return this.makeTimerHandle(this.time() + delay, callback as () => unknown, args, copyContext());
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Tolerant(options);

export const broken: BrokenLoop = {
  title: "call_later on a closed loop is refused only for a positive delay",
  breaks: ["call_later.closed-loop"],
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
