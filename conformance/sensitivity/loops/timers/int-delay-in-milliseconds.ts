/** An int as delay counts milliseconds. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Mixed extends EventLoop {
  override callLater<A extends unknown[]>(delay: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    return super.callLater(Number.isInteger(delay) ? delay / 1000 : delay, callback, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Mixed(options);

export const broken: BrokenLoop = {
  title: "an int as delay counts milliseconds",
  breaks: ["call_later.int-delay"],
  alsoAffects: ["*"],
};
