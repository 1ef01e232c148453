/** A timer of call_later waits for those that were registered before it. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Queueing extends EventLoop {
  private latest = 0;

  override callLater<A extends unknown[]>(delay: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    const when = Math.max(this.time() + delay, this.latest);
    this.latest = Math.min(when, this.time() + 3);
    return super.callAt(when, callback, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Queueing(options);

export const broken: BrokenLoop = {
  title: "a timer of call_later waits for those that were registered before it",
  breaks: ["call_later.order", "call_later.shorter-timer-later"],
  alsoAffects: ["*"],
};
