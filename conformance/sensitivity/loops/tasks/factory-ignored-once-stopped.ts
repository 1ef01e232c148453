/** A task factory that is set after stop, in the same batch, is ignored. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TaskFactory } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override setTaskFactory(factory: TaskFactory | null): void {
    if (!this.isRunning() || !this.stopping) super.setTaskFactory(factory);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a task factory that is set after stop, in the same batch, is ignored",
  breaks: ["set_task_factory.used-by-create-task"],
};
