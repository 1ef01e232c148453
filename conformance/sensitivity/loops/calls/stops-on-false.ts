/** A callback that returns false ends the batch and cancels what follows in it. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Obedient extends EventLoop {
  override callSoon<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): Handle {
    return super.callSoon((...given: A) => {
      if (callback(...given) === false) this.ready.clear();
    }, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Obedient(options);

export const broken: BrokenLoop = {
  title: "a callback that returns false ends the batch and cancels what follows in it",
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
