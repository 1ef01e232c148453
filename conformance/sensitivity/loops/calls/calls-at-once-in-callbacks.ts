/** Call_soon in a callback calls the callback itself. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Eager extends EventLoop {
  override callSoon<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): Handle {
    const handle = super.callSoon(callback, ...args);
    if (!this.isRunning() || this.currentTask() !== null) return handle;
    callback(...args);
    handle.cancel();
    return handle;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Eager(options);

export const broken: BrokenLoop = {
  title: "call_soon in a callback calls the callback itself",
  breaks: ["call_soon.not-before-return", "call_soon.when-control-returns", "call_soon.fifo-nested", "example.tips-call-soon"],
  alsoAffects: ["*"],
};
