/** A timer whose callback returns true is set again. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Repeating extends EventLoop {
  override callLater<A extends unknown[]>(delay: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    return super.callLater(
      delay,
      (...given: A) => {
        if (callback(...given) === true) this.callLater(delay, callback, ...given);
      },
      ...args,
    );
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Repeating(options);

export const broken: BrokenLoop = {
  title: "a timer whose callback returns true is set again",
  breaks: ["call_later.result-ignored"],
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
