/** The time given to call_at is taken for a delay if it is less than a thousand. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Confused extends EventLoop {
  override callAt<A extends unknown[]>(when: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    return super.callAt(when >= 0 && when < 1000 ? this.time() + when : when, callback, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Confused(options);

export const broken: BrokenLoop = {
  title: "the time given to call_at is taken for a delay if it is less than a thousand",
  breaks: ["call_at.calls-callback", "call_at.int-time", "timer_handle.when-call-at"],
  alsoAffects: ["*"],
};
