/** Run_forever returns when no callback is ready. */
import { EventLoop } from "../../../../reference/index.js";
import type { Awaitable, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private waiting = false;

  override runUntilComplete<T>(awaitable: Awaitable<T>): Promise<T> {
    this.waiting = true;
    return super.runUntilComplete(awaitable).finally(() => (this.waiting = false));
  }

  protected override planNextTurn(): void {
    if (this.ready.length === 0 && !this.waiting) this.endRun(undefined, false);
    else super.planNextTurn();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "run_forever returns when no callback is ready",
  breaks: [
    "run_forever.runs-until-stop",
    "call_later.calls-callback",
    "call_at.calls-callback",
    "call_at.shares-order",
    "call_later.delay-first",
    "call_later.handle-cancels",
    "call_at.handle-cancels",
    "handle.cancel-due-timer",
    "handle.cancel-timer",
    "example.display-date-every-second",
    "example.tips-call-at",
    "example.overview-call-later",
    "example.display-date-count",
  ],
  alsoAffects: ["*"],
};
