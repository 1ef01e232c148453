/** Time is read once for each iteration. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Cached extends EventLoop {
  private now: number | null = null;

  override time(): number {
    return this.now ?? super.time();
  }

  protected override runBatch(size: number): void {
    this.now = super.time();
    try {
      super.runBatch(size);
    } finally {
      this.now = null;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Cached(options);

export const broken: BrokenLoop = {
  title: "time is read once for each iteration",
  breaks: ["time.keeps-pace-while-blocked", "timer_handle.when-call-later"],
  alsoAffects: [
    "await-future/*",
    "call_at/*",
    "call_later/*",
    "example*",
    "exception_handler/*",
    "future-waiting/*",
    "gather/*",
    "run_in_executor/*",
    "shield/*",
    "sleep/*",
    "slow_callback_duration/*",
    "task*",
    "wait/*",
    "wait_for/*",
  ],
};
