/** A factory that is set while the factory makes a task is ignored. */
import type { EventLoop, EventLoopOptions, TaskFactory } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { KnowsWhenItMakesTasks } from "./knows-when-it-makes-tasks.js";

class Broken extends KnowsWhenItMakesTasks {
  override setTaskFactory(factory: TaskFactory | null): void {
    if (!this.isMakingATask) super.setTaskFactory(factory);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "set_task_factory does nothing while the factory makes a task",
  breaks: ["set_task_factory.used-by-create-task", "set_task_factory.none-restores-default"],
  alsoAffects: ["set_task_factory/*"],
};
