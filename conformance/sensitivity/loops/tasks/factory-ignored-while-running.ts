/** The factory is ignored while the loop runs. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, CreateTaskOptions, EventLoopOptions, Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override createTask<T>(coroutine: Coroutine<T>, options: CreateTaskOptions = {}): Task<T> {
    return this.isRunning() ? (this.checkClosed(), this.makeTask(coroutine, options)) : super.createTask(coroutine, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the factory is ignored while the loop runs",
  breaks: ["set_task_factory.used-by-create-task", "set_task_factory.used-by-gather", "set_task_factory.used-by-ensure-future"],
  alsoAffects: ["set_task_factory/*"],
};
