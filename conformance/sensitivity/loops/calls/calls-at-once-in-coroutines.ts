/** Call_soon in a coroutine calls the callback itself. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Eager extends EventLoop {
  private depth = 0;

  override callSoon<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): Handle {
    const handle = super.callSoon(callback, ...args);
    if (this.currentTask() === null || this.depth > 0) return handle;
    this.depth += 1;
    callback(...args);
    this.depth -= 1;
    handle.cancel();
    return handle;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Eager(options);

export const broken: BrokenLoop = {
  title: "call_soon in a coroutine calls the callback itself",
  breaks: ["call_soon.not-before-return", "call_soon.when-control-returns", "task.no-preemption"],
  alsoAffects: ["*"],
};
