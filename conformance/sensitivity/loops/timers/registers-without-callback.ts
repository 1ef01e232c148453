/** Call_later without a callback registers nothing and raises nothing. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Lenient extends EventLoop {
  override callLater<A extends unknown[]>(delay: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    return super.callLater(delay, callback === undefined ? () => undefined : callback, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Lenient(options);

export const broken: BrokenLoop = {
  title: "call_later without a callback registers nothing and raises nothing",
  breaks: ["call_later.missing-callback"],
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
