/** Without context the callback of call_at sees the variables as they are when it runs. */
import { copyContext, EventLoop, TimerHandle } from "../../../../reference/index.js";
import type { Context, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class LateTimer extends TimerHandle {
  override contextToEnter(): Context {
    return copyContext();
  }
}

class Late extends EventLoop {
  override callAt<A extends unknown[]>(when: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    this.checkClosed();
    const timer = new LateTimer(when, callback as (...args: unknown[]) => unknown, args, copyContext(), this);
    this.timers.push(timer);
    return timer;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Late(options);

export const broken: BrokenLoop = {
  title: "without context the callback of call_at sees the variables as they are when it runs",
  breaks: ["call_at.context-default"],
  alsoAffects: ["call_at/*", "call_later/*", "example*", "sleep/*", "wait_for/*"],
};
