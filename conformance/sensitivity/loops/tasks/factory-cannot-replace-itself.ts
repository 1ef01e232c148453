/** A factory that is set while the factory makes a task is ignored. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, CreateTaskOptions, EventLoopOptions, Task, TaskFactory } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private isMakingATask = false;

  override createTask<T>(coroutine: Coroutine<T>, options: CreateTaskOptions = {}): Task<T> {
    this.isMakingATask = true;
    try {
      return super.createTask(coroutine, options);
    } finally {
      this.isMakingATask = false;
    }
  }

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
