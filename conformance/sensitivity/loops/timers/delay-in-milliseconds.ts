/** The delay is in milliseconds. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Tiny extends EventLoop {
  override callLater<A extends unknown[]>(delay: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    return super.callLater(delay / 1000, callback, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Tiny(options);

export const broken: BrokenLoop = {
  title: "the delay is in milliseconds",
  breaks: ["call_later.seconds", "call_later.float-delay", "call_later.not-before", "timer_handle.when-call-later"],
  alsoAffects: ["*"],
};
