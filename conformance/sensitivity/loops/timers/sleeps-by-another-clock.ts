/** Delays are measured by a clock that runs at double pace, while time is right. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class TwoClocks extends EventLoop {
  override callLater<A extends unknown[]>(delay: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    return super.callLater(delay / 2, callback, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new TwoClocks(options);

export const broken: BrokenLoop = {
  title: "delays are measured by a clock that runs at double pace, while time is right",
  breaks: ["time.own-clock", "call_later.not-before"],
  alsoAffects: ["*"],
};
