/** The time given to call_at is taken for a time of day. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Worldly extends EventLoop {
  override callAt<A extends unknown[]>(when: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    const wallClock = performance.timeOrigin / 1000 + performance.now() / 1000;
    return super.callAt(this.time() + (when - wallClock), callback, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Worldly(options);

export const broken: BrokenLoop = {
  title: "the time given to call_at is taken for a time of day",
  breaks: ["call_at.time-reference", "call_at.not-before", "call_at.float-time"],
  alsoAffects: ["*"],
};
