/** Call_at on a closed loop returns a handle if the time is past. */
import { copyContext, EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Tolerant extends EventLoop {
  override callAt<A extends unknown[]>(when: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    if (!this.isClosed() || when > this.time()) return super.callAt(when, callback, ...args);
    return this.makeTimerHandle(when, callback as () => unknown, args, copyContext());
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Tolerant(options);

export const broken: BrokenLoop = {
  title: "call_at on a closed loop returns a handle if the time is past",
  breaks: ["call_at.closed-loop"],
  alsoAffects: ["call_later/*", "example*", "sleep/*", "wait_for/*"],
};
