/** Get_task_factory says null while the factory makes a task. */
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

  override getTaskFactory(): TaskFactory | null {
    return this.isMakingATask ? null : super.getTaskFactory();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "get_task_factory returns None while the factory makes a task",
  breaks: ["get_task_factory.returns-the-factory"],
  alsoAffects: ["set_task_factory/*"],
};
