/** Call_later passes the first argument only. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Stingy extends EventLoop {
  override callLater<A extends unknown[]>(delay: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    return super.callLater(delay, callback, ...(args.slice(0, 1) as A));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Stingy(options);

export const broken: BrokenLoop = {
  title: "call_later passes the first argument only",
  breaks: ["call_later.args"],
  alsoAffects: ["*"],
};
