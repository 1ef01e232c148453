/** Cancelling a timer that has fired takes the next timer out of the heap. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Sloppy extends EventLoop {
  override callLater<A extends unknown[]>(delay: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    const timer = super.callLater(delay, callback, ...args);
    const cancel = timer.cancel.bind(timer);
    timer.cancel = () => {
      if (!timer.isScheduled && !timer.cancelled()) this.timers.pop();
      cancel();
    };
    return timer;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Sloppy(options);

export const broken: BrokenLoop = {
  title: "cancelling a timer that has fired takes the next timer out of the heap",
  breaks: ["handle.cancel-after-run"],
  alsoAffects: [
    "call_exception_handler/*",
    "call_soon_threadsafe/*",
    "debug/*",
    "default_exception_handler/*",
    "example*",
    "exception_handler/*",
    "future-waiting/*",
    "handle/*",
    "sleep/*",
    "wait/*",
    "wait_for/*",
  ],
};
