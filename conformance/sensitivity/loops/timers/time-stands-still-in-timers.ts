/** While the callback of a timer runs, time stands still. */
import { EventLoop, TimerHandle } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private now: number | null = null;

  override time(): number {
    return this.now ?? super.time();
  }

  protected override runHandle(handle: Handle): void {
    this.now = handle instanceof TimerHandle ? super.time() : null;
    try {
      super.runHandle(handle);
    } finally {
      this.now = null;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "while the callback of a timer runs, time stands still",
  breaks: ["time.keeps-pace-while-blocked"],
  alsoAffects: ["call_at/*", "call_later/*", "example*", "slow_callback_duration/*", "timer_handle/*"],
};
