/** While the loop runs, call_later ignores the keyword context. */
import { copyContext, EventLoop } from "../../../../reference/index.js";
import type { Context, EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override callLaterIn<A extends unknown[]>(context: Context, delay: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    return super.callLaterIn(this.isRunning() ? copyContext() : context, delay, callback, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "while the loop runs, call_later ignores the keyword context",
  breaks: ["call_later.context"],
  alsoAffects: ["call_later/*"],
};
