/** All loops share one task factory. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, CreateTaskOptions, EventLoopOptions, Task, TaskFactory } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

let shared: TaskFactory | null = null;

class Broken extends EventLoop {
  override setTaskFactory(factory: TaskFactory | null): void {
    super.setTaskFactory(factory);
    shared = this.taskFactory;
  }

  override createTask<T>(coroutine: Coroutine<T>, options?: CreateTaskOptions): Task<T> {
    this.taskFactory = shared;
    return super.createTask(coroutine, options);
  }

  override close(): void {
    super.close();
    shared = null;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "all loops share one task factory",
  breaks: ["set_task_factory.per-loop"],
  alsoAffects: ["set_task_factory/*"],
};
