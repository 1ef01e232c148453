/** Run_until_complete gives up when the loop has nothing to do. */
import { EventLoop } from "../../../../reference/index.js";
import type { Awaitable, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Impatient extends EventLoop {
  private untilComplete = false;

  override runUntilComplete<T>(awaitable: Awaitable<T>): Promise<T> {
    this.untilComplete = true;
    return super.runUntilComplete(awaitable).finally(() => (this.untilComplete = false));
  }

  protected override planNextTurn(): void {
    if (this.untilComplete && this.ready.length === 0 && this.timers.length === 0) this.stop();
    super.planNextTurn();
    if (this.stopping) this.driver.requestTurn();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Impatient(options);

export const broken: BrokenLoop = {
  title: "run_until_complete gives up when the loop has nothing to do",
  breaks: ["run_until_complete.waits-until-done"],
  alsoAffects: ["*"],
};
