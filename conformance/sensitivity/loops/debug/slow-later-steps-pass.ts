/** Of a task only a slow first step is logged. */
import { EventLoop, Handle } from "../../../../reference/index.js";
import type { EventLoopOptions, Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private readonly known = new WeakSet<object>();
  private isLater = false;

  override enterTask<T>(task: Task<T>): void {
    this.isLater = this.known.has(task);
    this.known.add(task);
    super.enterTask(task);
  }

  protected override runHandleTimed(handle: Handle): void {
    this.isLater = false;
    const description = handle.toString();
    const start = this.time();
    this.runHandleNow(handle);
    if (!this.isLater && this.time() - start >= this.slowCallbackDuration) this.logger.warning(`Executing ${description} took ${this.time() - start} seconds`);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "of a task only a slow first step is logged",
  breaks: ["slow_callback_duration.warning-task"],
};
