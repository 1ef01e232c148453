/** A callable that a callback returns is called as well. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Trampoline extends EventLoop {
  override callSoon<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): Handle {
    return super.callSoon((...given: A) => {
      const next = callback(...given);
      if (typeof next === "function") (next as () => unknown)();
    }, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Trampoline(options);

export const broken: BrokenLoop = {
  title: "a callable that a callback returns is called as well",
  breaks: ["call_soon.result-ignored"],
  alsoAffects: [
    "call_exception_handler/*",
    "call_soon/*",
    "call_soon_threadsafe/*",
    "create_task/*",
    "done-callback/*",
    "exception_handler/*",
    "task/*",
  ],
};
