/** The callback receives its arguments in reverse order. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Reversing extends EventLoop {
  override callSoon<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): Handle {
    return super.callSoon(callback, ...([...args].reverse() as A));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Reversing(options);

export const broken: BrokenLoop = {
  title: "the callback receives its arguments in reverse order",
  breaks: ["call_soon.args"],
  alsoAffects: ["*"],
};
