/** Stop takes effect at once, so that the rest of the batch is held back. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Hasty extends EventLoop {
  protected override runBatch(size: number): void {
    const stoppedBefore = this.stopping;
    for (let count = 0; count < size; count += 1) {
      super.runBatch(1);
      if (this.stopping && !stoppedBefore) return;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Hasty(options);

export const broken: BrokenLoop = {
  title: "stop takes effect at once, so that the rest of the batch is held back",
  breaks: ["stop.current-batch-finishes", "run_until_complete.batch-finishes"],
  alsoAffects: ["*"],
};
