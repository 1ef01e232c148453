/** Run_until_complete does not end when its future is done while callbacks keep coming. */
import { EventLoop } from "../../../../reference/index.js";
import type { Awaitable, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Busy extends EventLoop {
  private untilComplete = false;

  override runUntilComplete<T>(awaitable: Awaitable<T>): Promise<T> {
    this.untilComplete = true;
    return super.runUntilComplete(awaitable).finally(() => (this.untilComplete = false));
  }

  override stop(): void {
    if (this.untilComplete && this.ready.length > 0) this.callLater(0.01, () => this.stop());
    else super.stop();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Busy(options);

export const broken: BrokenLoop = {
  title: "run_until_complete does not end when its future is done while callbacks keep coming",
  breaks: ["run_until_complete.returns-when-done"],
  alsoAffects: ["*"],
};
