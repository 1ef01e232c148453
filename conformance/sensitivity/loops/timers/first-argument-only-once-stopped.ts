/** A timer that is made after stop, in the same batch, passes its first argument only. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override callLater<A extends unknown[]>(delay: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    return super.callLater(delay, callback, ...(this.isRunning() && this.stopping ? (args.slice(0, 1) as A) : args));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a timer that is made after stop, in the same batch, passes its first argument only",
  breaks: ["call_later.args"],
};
