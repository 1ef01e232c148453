/** Only the first set_task_factory has an effect. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TaskFactory } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override setTaskFactory(factory: TaskFactory | null): void {
    if (this.taskFactory === null || factory === null) super.setTaskFactory(factory);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "only the first set_task_factory has an effect",
  breaks: ["set_task_factory.replaced", "get_task_factory.returns-the-factory"],
  alsoAffects: ["set_task_factory/*"],
};
