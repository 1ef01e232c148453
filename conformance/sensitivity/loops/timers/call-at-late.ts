/** Callbacks of call_at are called two and a half seconds late. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Late extends EventLoop {
  override callAt<A extends unknown[]>(when: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    return super.callAt(when > this.time() && when < this.time() + 1 ? when + 2.5 : when, callback, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Late(options);

export const broken: BrokenLoop = {
  title: "callbacks of call_at are called two and a half seconds late",
  breaks: ["call_at.prompt"],
  alsoAffects: ["*"],
};
