/** While the loop runs, call_at ignores the keyword context. */
import { copyContext, EventLoop } from "../../../../reference/index.js";
import type { Context, EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override callAtIn<A extends unknown[]>(context: Context, when: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    return super.callAtIn(this.isRunning() ? copyContext() : context, when, callback, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "while the loop runs, call_at ignores the keyword context",
  breaks: ["call_at.context"],
  alsoAffects: ["call_later/*"],
};
