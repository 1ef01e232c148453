/** A delay is rounded up to whole seconds. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Coarse extends EventLoop {
  override callLater<A extends unknown[]>(delay: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    return super.callLater(Math.ceil(delay), callback, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Coarse(options);

export const broken: BrokenLoop = {
  title: "a delay is rounded up to whole seconds",
  breaks: ["call_later.float-delay", "call_later.prompt"],
  alsoAffects: ["*"],
};
