/** Cancelling the only timer of a running loop ends the run when nothing else is left. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Impatient extends EventLoop {
  private emptied = false;

  override timerHandleCancelled(): void {
    super.timerHandleCancelled();
    this.emptied = this.isRunning();
  }

  protected override planNextTurn(): void {
    this.timers.discardCancelled();
    if (this.emptied && this.ready.length === 0 && this.timers.length === 0) this.endRun(undefined, false);
    else super.planNextTurn();
    this.emptied = false;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Impatient(options);

export const broken: BrokenLoop = {
  title: "cancelling the only timer of a running loop ends the run when nothing else is left",
  breaks: ["handle.cancel-only-timer"],
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
