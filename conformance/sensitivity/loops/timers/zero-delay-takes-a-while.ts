/** The smallest delay is four milliseconds, as in a browser. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Throttled extends EventLoop {
  override callLater<A extends unknown[]>(delay: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    return super.callLater(Math.max(delay, 0.004), callback, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Throttled(options);

export const broken: BrokenLoop = {
  title: "the smallest delay is four milliseconds, as in a browser",
  breaks: ["call_later.zero-delay", "call_later.negative-delay"],
  alsoAffects: ["*"],
};
