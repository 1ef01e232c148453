/** Call_at counts from the time at which the iteration began. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Shifting extends EventLoop {
  private began = 0;

  protected override runOnce(): void {
    this.began = this.time();
    super.runOnce();
  }

  override callAt<A extends unknown[]>(when: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    const shift = this.isRunning() ? this.time() - this.began : 0;
    return super.callAt(when - shift, callback, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Shifting(options);

export const broken: BrokenLoop = {
  title: "call_at counts from the time at which the iteration began",
  breaks: ["call_at.time-reference"],
  alsoAffects: ["call_at/*", "call_later/*", "example*", "sleep/*", "wait_for/*"],
};
