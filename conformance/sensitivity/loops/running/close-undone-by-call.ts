/** Call_later on a closed loop is refused, but opens it again. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Reviving extends EventLoop {
  override callLater<A extends unknown[]>(delay: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    try {
      return super.callLater(delay, callback, ...args);
    } catch (error) {
      if (delay === 0) this.closed = false;
      throw error;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Reviving(options);

export const broken: BrokenLoop = {
  title: "call_later on a closed loop is refused, but opens it again",
  breaks: ["close.irreversible"],
};
