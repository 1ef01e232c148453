/** A callback that returns a value that counts as true is called again. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Repeating extends EventLoop {
  override callSoon<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): Handle {
    return super.callSoon((...given: A) => {
      if (callback(...given)) super.callSoon(callback, ...given);
    }, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Repeating(options);

export const broken: BrokenLoop = {
  title: "a callback that returns a value that counts as true is called again",
  breaks: ["call_soon.result-ignored"],
  alsoAffects: ["*"],
};
