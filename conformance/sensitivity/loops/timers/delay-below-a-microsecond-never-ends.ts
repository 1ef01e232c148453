/** A delay below a microsecond is none that the loop waits for, and its callback is never called. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override callLater<A extends unknown[]>(delay: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    return super.callLater(delay > 0 && delay < 1e-6 ? Infinity : delay, callback, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a delay below a microsecond is none that the loop waits for, and its callback is never called",
  breaks: ["call_later.exactly-once"],
};
