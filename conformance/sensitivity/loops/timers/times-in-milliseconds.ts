/** Times are rounded up to whole milliseconds, and those that become equal by that run in the order of their registration. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Rounding extends EventLoop {
  override callAt<A extends unknown[]>(when: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    return super.callAt(typeof when === "number" ? Math.ceil(when * 1000) / 1000 : when, callback, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Rounding(options);

export const broken: BrokenLoop = {
  title: "times are rounded up to whole milliseconds",
  breaks: ["call_at.order-within-a-millisecond"],
  alsoAffects: ["call_at/*", "timer_handle/*", "sleep/*"],
};
