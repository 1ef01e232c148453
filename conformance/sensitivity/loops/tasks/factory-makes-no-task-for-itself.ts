/** Tasks that the factory makes with create_task do not go through the factory. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, CreateTaskOptions, EventLoopOptions, Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private isMakingATask = false;

  override createTask<T>(coroutine: Coroutine<T>, options: CreateTaskOptions = {}): Task<T> {
    if (this.isMakingATask) return this.makeTask(coroutine, options);
    this.isMakingATask = true;
    try {
      return super.createTask(coroutine, options);
    } finally {
      this.isMakingATask = false;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "create_task, called by the factory, makes a task without it",
  breaks: ["set_task_factory.used-by-create-task"],
};
