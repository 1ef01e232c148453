/** Callbacks of call_at that are due fire behind those of call_later. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Separate extends EventLoop {
  private readonly absolute = new WeakSet<object>();

  override callAt<A extends unknown[]>(when: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    const timer = super.callAt(when, callback, ...args);
    this.absolute.add(timer);
    return timer;
  }

  protected override collectDueTimers(): void {
    const behind: TimerHandle[] = [];
    const now = this.time();
    this.timers.discardCancelled();
    while (this.timers.nextMoment() <= now) {
      const timer = this.timers.pop();
      if (timer === undefined || timer.cancelled()) continue;
      if (this.absolute.has(timer)) behind.push(timer);
      else this.ready.push(timer);
    }
    for (const timer of behind) this.ready.push(timer);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Separate(options);

export const broken: BrokenLoop = {
  title: "callbacks of call_at that are due fire behind those of call_later",
  breaks: ["call_at.shares-order"],
  alsoAffects: ["call_later/*", "example*", "sleep/*", "wait_for/*"],
};
