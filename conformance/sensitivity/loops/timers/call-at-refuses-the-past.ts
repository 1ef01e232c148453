/** Call_at refuses a time that is past. */
import { EventLoop, ValueError } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Strict extends EventLoop {
  override callAt<A extends unknown[]>(when: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    if (when < this.time() - 0.02) throw new ValueError("this time is past");
    return super.callAt(when, callback, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Strict(options);

export const broken: BrokenLoop = {
  title: "call_at refuses a time that is past",
  breaks: ["call_at.past", "call_at.int-time"],
  alsoAffects: ["*"],
};
