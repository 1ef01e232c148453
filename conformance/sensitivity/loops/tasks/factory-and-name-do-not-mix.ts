/** Create_task does not pass its name to a task that a factory made. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, CreateTaskOptions, EventLoopOptions, Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override createTask<T>(coroutine: Coroutine<T>, { name, ...options }: CreateTaskOptions = {}): Task<T> {
    return super.createTask(coroutine, this.taskFactory === null ? { name, ...options } : options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "create_task does not pass its name to a task that a factory made",
  breaks: ["set_task_factory.name"],
};
