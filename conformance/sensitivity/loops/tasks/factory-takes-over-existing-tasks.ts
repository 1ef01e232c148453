/** Set_task_factory calls the new factory for the tasks that exist already. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TaskFactory } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override setTaskFactory(factory: TaskFactory | null): void {
    super.setTaskFactory(factory);
    if (factory !== null) for (const task of this.tasks.pending()) factory(this, task.getCoro());
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "set_task_factory calls the new factory for the tasks that exist already",
  breaks: ["set_task_factory.existing-tasks"],
  alsoAffects: ["*"],
};
