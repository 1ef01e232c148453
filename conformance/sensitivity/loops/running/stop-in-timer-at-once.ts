/** Stop in the callback of a timer holds the rest of the batch back. */
import { EventLoop, TimerHandle } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Hasty extends EventLoop {
  private stoppedByTimer = false;

  protected override runHandle(handle: Handle): void {
    const stoppedBefore = this.stopping;
    super.runHandle(handle);
    this.stoppedByTimer = this.stopping && !stoppedBefore && handle instanceof TimerHandle;
  }

  protected override runBatch(size: number): void {
    this.stoppedByTimer = false;
    for (let count = 0; count < size && !this.stoppedByTimer; count += 1) super.runBatch(1);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Hasty(options);

export const broken: BrokenLoop = {
  title: "stop in the callback of a timer holds the rest of the batch back",
  breaks: ["stop.in-timer"],
  alsoAffects: ["*"],
};
