/** Time shows whole tenths of a second. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Coarse extends EventLoop {
  private shown = true;

  override time(): number {
    const now = super.time();
    return this.shown ? Math.floor(now * 10) / 10 : now;
  }

  override callLater<A extends unknown[]>(delay: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    return this.exactly(() => super.callLater(delay, callback, ...args));
  }

  protected override collectDueTimers(): void {
    this.exactly(() => super.collectDueTimers());
  }

  protected override planNextTurn(): void {
    this.exactly(() => super.planNextTurn());
  }

  private exactly<R>(action: () => R): R {
    this.shown = false;
    try {
      return action();
    } finally {
      this.shown = true;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Coarse(options);

export const broken: BrokenLoop = {
  title: "time shows whole tenths of a second",
  breaks: ["time.current", "time.own-clock"],
  alsoAffects: ["*"],
};
