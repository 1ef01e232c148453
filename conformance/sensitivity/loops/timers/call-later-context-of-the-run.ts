/** Without context the callback of call_later sees the variables as they are when it runs. */
import { copyContext, EventLoop, TimerHandle } from "../../../../reference/index.js";
import type { Context, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class LateTimer extends TimerHandle {
  override contextToEnter(): Context {
    return copyContext();
  }
}

class Late extends EventLoop {
  override callLater<A extends unknown[]>(delay: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    this.checkClosed();
    const timer = new LateTimer(this.time() + delay, callback as (...args: unknown[]) => unknown, args, copyContext(), this);
    this.timers.push(timer);
    return timer;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Late(options);

export const broken: BrokenLoop = {
  title: "without context the callback of call_later sees the variables as they are when it runs",
  breaks: ["call_later.context-default"],
  alsoAffects: [
    "await-future/*",
    "call_later/*",
    "example*",
    "exception_handler/*",
    "future-waiting/*",
    "gather/*",
    "run_in_executor/*",
    "shield/*",
    "sleep/*",
    "slow_callback_duration/*",
    "task*",
    "wait/*",
    "wait_for/*",
  ],
};
