/** Only a fraction is accepted as delay. */
import { AsyncioTypeError, EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Strict extends EventLoop {
  override callLater<A extends unknown[]>(delay: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    if (Number.isInteger(delay) && delay > 0) throw new AsyncioTypeError("a float is required");
    return super.callLater(delay, callback, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Strict(options);

export const broken: BrokenLoop = {
  title: "only a fraction is accepted as delay",
  breaks: ["call_later.int-delay"],
  alsoAffects: ["*"],
};
