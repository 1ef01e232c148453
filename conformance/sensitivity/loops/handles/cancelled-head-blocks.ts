/** Timers behind a cancelled one wait until its time has come. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Waiting extends EventLoop {
  private hold = 0;

  override timerHandleCancelled(): void {
    super.timerHandleCancelled();
    this.hold = Math.max(this.hold, this.timers.length);
  }

  protected override planNextTurn(): void {
    super.planNextTurn();
    if (this.asleep && this.hold > 100) this.driver.sleep(60);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Waiting(options);

export const broken: BrokenLoop = {
  title: "timers behind a cancelled one wait until its time has come",
  breaks: ["timer_handle.many-cancelled"],
  alsoAffects: [
    "call_exception_handler/*",
    "call_soon_threadsafe/*",
    "debug/*",
    "default_exception_handler/*",
    "example*",
    "exception_handler/*",
    "future-waiting/*",
    "sleep/*",
    "wait/*",
    "wait_for/*",
  ],
};
