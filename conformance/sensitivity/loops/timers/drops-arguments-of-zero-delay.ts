/** Call_later with a delay of zero passes no arguments. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Stingy extends EventLoop {
  override callLater<A extends unknown[]>(delay: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    return super.callLater(delay, callback, ...((delay === 0 ? [] : args) as A));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Stingy(options);

export const broken: BrokenLoop = {
  title: "call_later with a delay of zero passes no arguments",
  breaks: ["call_later.args"],
  alsoAffects: [
    "await-future/*",
    "call_later/*",
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
