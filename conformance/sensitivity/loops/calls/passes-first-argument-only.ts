/** Of several arguments the callback receives the first only. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Stingy extends EventLoop {
  override callSoon<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): Handle {
    return super.callSoon(callback, ...(args.slice(0, 1) as A));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Stingy(options);

export const broken: BrokenLoop = {
  title: "of several arguments the callback receives the first only",
  breaks: ["call_soon.args"],
  alsoAffects: ["*"],
};
