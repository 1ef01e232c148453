/** A factory that a callback sets is ignored. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TaskFactory } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override setTaskFactory(factory: TaskFactory | null): void {
    if (!this.isRunning() || this.currentTask() !== null) super.setTaskFactory(factory);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a task factory that a callback sets is ignored",
  breaks: ["set_task_factory.used-by-create-task", "get_task_factory.returns-the-factory"],
  alsoAffects: ["set_task_factory/*"],
};
