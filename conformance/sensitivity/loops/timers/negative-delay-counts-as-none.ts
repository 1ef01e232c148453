/** A negative delay counts as no delay: such timers run in the order of their registration. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Clamped extends EventLoop {
  override callLater<A extends unknown[]>(delay: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    return super.callLater(delay < 0 ? 0 : delay, callback, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Clamped(options);

export const broken: BrokenLoop = {
  title: "a negative delay counts as no delay",
  breaks: ["call_later.order-of-negative-delays"],
  alsoAffects: ["call_later/*", "timer_handle/*"],
};
