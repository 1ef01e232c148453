/** A callback whose time is long past when it is registered is never called. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Dropping extends EventLoop {
  override callAt<A extends unknown[]>(when: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    const timer = super.callAt(when, callback, ...args);
    if (when < this.time() - 0.02) timer.cancel();
    return timer;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Dropping(options);

export const broken: BrokenLoop = {
  title: "a callback whose time is long past when it is registered is never called",
  breaks: ["call_at.past", "call_at.int-time"],
  alsoAffects: ["*"],
};
