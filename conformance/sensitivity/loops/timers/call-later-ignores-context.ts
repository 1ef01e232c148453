/** Call_later ignores the keyword context. */
import { copyContext, EventLoop } from "../../../../reference/index.js";
import type { Context, EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Deaf extends EventLoop {
  override callLaterIn<A extends unknown[]>(_context: Context, delay: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    return super.callLaterIn(copyContext(), delay, callback, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Deaf(options);

export const broken: BrokenLoop = {
  title: "call_later ignores the keyword context",
  breaks: ["call_later.context"],
  alsoAffects: [
    "await-future/*",
    "example*",
    "exception_handler/*",
    "future-waiting/*",
    "gather/*",
    "handle/*",
    "run_in_executor/*",
    "shield/*",
    "sleep/*",
    "slow_callback_duration/*",
    "task*",
    "wait/*",
    "wait_for/*",
  ],
};
