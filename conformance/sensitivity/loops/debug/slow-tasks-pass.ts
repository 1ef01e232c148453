/** Slow steps of tasks are not logged. */
import { EventLoop, Handle } from "../../../../reference/index.js";
import type { EventLoopOptions, Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private stepped = false;

  override enterTask<T>(task: Task<T>): void {
    this.stepped = true;
    super.enterTask(task);
  }

  protected override runHandleTimed(handle: Handle): void {
    this.stepped = false;
    const description = handle.toString();
    const start = this.time();
    this.runHandleNow(handle);
    if (!this.stepped && this.time() - start >= this.slowCallbackDuration) this.logger.warning(`Executing ${description} took ${this.time() - start} seconds`);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "slow steps of tasks are not logged",
  breaks: ["slow_callback_duration.warning-task"],
};
