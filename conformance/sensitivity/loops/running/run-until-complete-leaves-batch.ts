/** Run_until_complete returns in mid-batch. */
import { EventLoop } from "../../../../reference/index.js";
import type { Awaitable, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Hasty extends EventLoop {
  private untilComplete = false;

  override runUntilComplete<T>(awaitable: Awaitable<T>): Promise<T> {
    this.untilComplete = true;
    return super.runUntilComplete(awaitable).finally(() => (this.untilComplete = false));
  }

  protected override runBatch(size: number): void {
    const stoppedBefore = this.stopping;
    for (let count = 0; count < size; count += 1) {
      super.runBatch(1);
      if (this.untilComplete && this.stopping && !stoppedBefore) return;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Hasty(options);

export const broken: BrokenLoop = {
  title: "run_until_complete returns in mid-batch",
  breaks: ["run_until_complete.batch-finishes"],
  alsoAffects: ["*"],
};
