/** Call_at ignores the keyword context. */
import { copyContext, EventLoop } from "../../../../reference/index.js";
import type { Context, EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Deaf extends EventLoop {
  override callAtIn<A extends unknown[]>(_context: Context, when: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    return super.callAtIn(copyContext(), when, callback, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Deaf(options);

export const broken: BrokenLoop = {
  title: "call_at ignores the keyword context",
  breaks: ["call_at.context"],
  alsoAffects: ["call_later/*", "example*", "sleep/*", "wait_for/*"],
};
