/** A refused set_task_factory brings the default back. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TaskFactory } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override setTaskFactory(factory: TaskFactory | null): void {
    this.taskFactory = null;
    super.setTaskFactory(factory);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a refused set_task_factory brings the default back",
  breaks: ["set_task_factory.not-callable-keeps-old"],
};
