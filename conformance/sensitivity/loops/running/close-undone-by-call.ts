/** Call_later on a closed loop is refused, but opens it again. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Reviving extends EventLoop {
  override callLater<A extends unknown[]>(delay: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    try {
      return super.callLater(delay, callback, ...args);
    } catch (error) {
      if (delay === 0) this.closed = false;
      throw error;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Reviving(options);

export const broken: BrokenLoop = {
  title: "call_later on a closed loop is refused, but opens it again",
  breaks: ["close.irreversible"],
  alsoAffects: [
    "asyncgen/*",
    "call_later/*",
    "call_soon_threadsafe/*",
    "example*",
    "exception_handler/*",
    "get_event_loop/*",
    "get_running_loop/*",
    "loop/*",
    "new_event_loop/*",
    "run/*",
    "run_coroutine_threadsafe/*",
    "run_in_executor/*",
    "set_event_loop/*",
    "shutdown_*",
  ],
};
