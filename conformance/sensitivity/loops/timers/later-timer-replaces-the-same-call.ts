/** A timer takes the place of an earlier one that would call the same function. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private readonly latest = new Map<unknown, TimerHandle>();

  override callLater<A extends unknown[]>(delay: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    const timer = super.callLater(delay, callback, ...args);
    const before = this.latest.get(callback);
    if (before !== undefined && before.when() < timer.when()) before.cancel();
    this.latest.set(callback, timer);
    return timer;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a timer takes the place of an earlier one that would call the same function",
  breaks: ["call_later.exactly-once"],
  alsoAffects: ["*"],
};
