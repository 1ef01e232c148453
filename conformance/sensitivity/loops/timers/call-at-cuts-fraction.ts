/** The fraction of a time given to call_at is cut off. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Coarse extends EventLoop {
  override callAt<A extends unknown[]>(when: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    return super.callAt(Math.floor(when), callback, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Coarse(options);

export const broken: BrokenLoop = {
  title: "the fraction of a time given to call_at is cut off",
  breaks: ["call_at.float-time", "timer_handle.when-call-at"],
  alsoAffects: ["*"],
};
