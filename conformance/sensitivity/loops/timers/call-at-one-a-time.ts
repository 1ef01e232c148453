/** One time can be used once: a callback of call_at replaces another one of the very same time. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Mapped extends EventLoop {
  private readonly byTime = new Map<number, TimerHandle>();

  override callAt<A extends unknown[]>(when: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    this.byTime.get(when)?.cancel();
    const timer = super.callAt(when, callback, ...args);
    this.byTime.set(when, timer);
    return timer;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Mapped(options);

export const broken: BrokenLoop = {
  title: "one time can be used once: a callback of call_at replaces another one of the very same time",
  breaks: ["call_at.equal-times-all-called", "call_later.equal-times-same-iteration"],
  alsoAffects: ["call_at/*", "call_later/*", "example*", "sleep/*", "timer_handle/*", "wait_for/*"],
};
