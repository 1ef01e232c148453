/** Call_later with a delay of zero calls the callback itself. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Eager extends EventLoop {
  override callLater<A extends unknown[]>(delay: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    const timer = super.callLater(delay, callback, ...args);
    if (delay !== 0) return timer;
    timer.cancel();
    callback(...args);
    return timer;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Eager(options);

export const broken: BrokenLoop = {
  title: "call_later with a delay of zero calls the callback itself",
  breaks: ["call_later.not-before-return"],
  alsoAffects: ["*"],
};
