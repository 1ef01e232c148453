/** The time since a task took its first step is taken for the time of its present step. */
import { EventLoop, Handle } from "../../../../reference/index.js";
import type { EventLoopOptions, Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private readonly begun = new WeakMap<object, number>();
  private since = 0;

  override enterTask<T>(task: Task<T>): void {
    this.since = this.begun.get(task) ?? this.time();
    this.begun.set(task, this.since);
    super.enterTask(task);
  }

  protected override runHandleTimed(handle: Handle): void {
    const description = handle.toString();
    this.since = this.time();
    this.runHandleNow(handle);
    if (this.time() - this.since >= this.slowCallbackDuration) this.logger.warning(`Executing ${description} took ${this.time() - this.since} seconds`);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the time since a task took its first step is taken for the time of its present step",
  breaks: ["slow_callback_duration.fast-callback"],
};
