/** A negative delay raises ValueError. */
import { EventLoop, ValueError } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Strict extends EventLoop {
  override callLater<A extends unknown[]>(delay: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    if (delay < 0) throw new ValueError("a delay must not be negative");
    return super.callLater(delay, callback, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Strict(options);

export const broken: BrokenLoop = {
  title: "a negative delay raises ValueError",
  breaks: ["call_later.negative-delay"],
  alsoAffects: ["*"],
};
