/** A timer whose handle was thrown away and collected is not called. */
import { copyContext, EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Weak extends EventLoop {
  override callLater<A extends unknown[]>(delay: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    const outside = this.makeTimerHandle(this.time() + delay, callback as (...args: unknown[]) => unknown, args, copyContext());
    const reference = new WeakRef(outside);
    super.callLater(delay, () => {
      const timer = reference.deref();
      if (timer !== undefined && !timer.cancelled()) timer.call();
    });
    return outside;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Weak(options);

export const broken: BrokenLoop = {
  title: "a timer whose handle was thrown away and collected is not called",
  breaks: ["handle.dropped"],
  alsoAffects: [
    "call_exception_handler/*",
    "call_later/*",
    "call_soon_threadsafe/*",
    "debug/*",
    "default_exception_handler/*",
    "example*",
    "exception_handler/*",
    "future-waiting/*",
    "sleep/*",
    "wait/*",
    "wait_for/*",
  ],
};
