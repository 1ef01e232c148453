/** Only functions of the program are callbacks, not bound methods. */
import { AsyncioTypeError, EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Picky extends EventLoop {
  override callSoon<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): Handle {
    if (callback.name.startsWith("bound ")) throw new AsyncioTypeError("a plain function is required");
    return super.callSoon(callback, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Picky(options);

export const broken: BrokenLoop = {
  title: "only functions of the program are callbacks, not bound methods",
  breaks: ["call_soon.any-callable"],
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
