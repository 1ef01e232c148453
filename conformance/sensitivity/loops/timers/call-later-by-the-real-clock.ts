/** Call_later asks the loop's clock itself, although time was overridden. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Direct extends EventLoop {
  override callLater<A extends unknown[]>(delay: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    if (typeof delay !== "number") return super.callLater(delay, callback, ...args);
    return this.callAt(this.clock.now() + delay, callback, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Direct(options);

export const broken: BrokenLoop = {
  title: "call_later asks the clock itself, although time was overridden",
  breaks: ["call_later.overridden-time"],
  alsoAffects: ["call_later/*"],
};
