/** The loop refers to callbacks weakly, and does not call what was collected. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Weak extends EventLoop {
  override callSoon<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): Handle {
    const reference = new WeakRef(callback);
    return super.callSoon((...given: A) => reference.deref()?.(...given), ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Weak(options);

export const broken: BrokenLoop = {
  title: "the loop refers to callbacks weakly, and does not call what was collected",
  breaks: ["call_soon.keeps-callback-alive", "handle.dropped"],
  alsoAffects: [
    "call_exception_handler/*",
    "call_soon_threadsafe/*",
    "create_task/*",
    "done-callback/*",
    "exception_handler/*",
    "task/*",
    "timer_handle/*",
  ],
};
