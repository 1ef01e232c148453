/** Call_at calls the callback itself if its time is past. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Eager extends EventLoop {
  override callAt<A extends unknown[]>(when: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    const timer = super.callAt(when, callback, ...args);
    if (when >= this.time()) return timer;
    timer.cancel();
    callback(...args);
    return timer;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Eager(options);

export const broken: BrokenLoop = {
  title: "call_at calls the callback itself if its time is past",
  breaks: ["call_at.not-before-return"],
  alsoAffects: ["*"],
};
