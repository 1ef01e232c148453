/** When of a timer of call_later returns the delay. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Relative extends EventLoop {
  override callLater<A extends unknown[]>(delay: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    const timer = super.callLater(delay, callback, ...args);
    timer.when = () => delay;
    return timer;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Relative(options);

export const broken: BrokenLoop = {
  title: "when of a timer of call_later returns the delay",
  breaks: ["timer_handle.when-call-later"],
  alsoAffects: [
    "call_exception_handler/*",
    "call_soon_threadsafe/*",
    "debug/*",
    "default_exception_handler/*",
    "example*",
    "exception_handler/*",
    "future-waiting/*",
    "sleep/*",
    "wait/*",
    "wait_for/*",
  ],
};
