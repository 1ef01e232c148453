/** The clock goes at half the pace. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Slow extends EventLoop {
  override time(): number {
    return super.time() / 2;
  }

  override callLater<A extends unknown[]>(delay: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    return super.callAt(this.time() + delay / 2, callback, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Slow(options);

export const broken: BrokenLoop = {
  title: "the clock goes at half the pace",
  breaks: ["time.seconds", "time.current"],
  alsoAffects: ["*"],
};
