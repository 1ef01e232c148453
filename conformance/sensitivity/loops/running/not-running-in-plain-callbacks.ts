/** Is_running is false in callbacks that are no step of a task. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override isRunning(): boolean {
    return super.isRunning() && (this.currentTask() !== null || !this.inBatch);
  }

  private inBatch = false;

  protected override runBatch(size: number): void {
    this.inBatch = true;
    try {
      super.runBatch(size);
    } finally {
      this.inBatch = false;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "is_running is false in callbacks that are no step of a task",
  breaks: ["is_running.true-in-callback"],
  alsoAffects: ["*"],
};
