/** Delays are cut to whole milliseconds, so that a shorter one is none. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Cutting extends EventLoop {
  override callLater<A extends unknown[]>(delay: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    return super.callLater(typeof delay === "number" ? Math.floor(delay * 1000) / 1000 : delay, callback, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Cutting(options);

export const broken: BrokenLoop = {
  title: "delays are cut to whole milliseconds",
  breaks: ["call_later.short-delay"],
  alsoAffects: ["call_later/*", "sleep/*", "timer_handle/*"],
};
