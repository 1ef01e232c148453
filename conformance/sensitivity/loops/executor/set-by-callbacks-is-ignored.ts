/** A default executor that a callback sets is ignored. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Executor } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override setDefaultExecutor(executor: Executor): void {
    if (!this.isRunning() || this.currentTask() !== null) super.setDefaultExecutor(executor);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a default executor that a callback sets is ignored",
  breaks: ["set_default_executor.used"],
};
