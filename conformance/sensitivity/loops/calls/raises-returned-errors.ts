/** An error object that a callback returns is taken for a failure. */
import { EventLoop, Exception } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Strict extends EventLoop {
  override callSoon<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): Handle {
    return super.callSoon((...given: A) => {
      const result = callback(...given);
      if (result instanceof Exception) throw result;
    }, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Strict(options);

export const broken: BrokenLoop = {
  title: "an error object that a callback returns is taken for a failure",
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
