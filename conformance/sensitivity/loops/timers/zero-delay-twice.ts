/** A timer of delay zero fires twice. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Stuttering extends EventLoop {
  override callLater<A extends unknown[]>(delay: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    if (delay === 0) super.callLater(0.001, callback, ...args);
    return super.callLater(delay, callback, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Stuttering(options);

export const broken: BrokenLoop = {
  title: "a timer of delay zero fires twice",
  breaks: ["call_later.exactly-once"],
  alsoAffects: ["*"],
};
