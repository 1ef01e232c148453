/** Time returns a text. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Wordy extends EventLoop {
  private internal = 0;

  override time(): number {
    const now = super.time();
    return this.internal > 0 || this.isRunning() ? now : (String(now) as unknown as number);
  }

  override callLater<A extends unknown[]>(delay: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    this.internal += 1;
    const timer = super.callLater(delay, callback, ...args);
    this.internal -= 1;
    return timer;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Wordy(options);

export const broken: BrokenLoop = {
  title: "time returns a text",
  breaks: ["time.float"],
  alsoAffects: ["*"],
};
