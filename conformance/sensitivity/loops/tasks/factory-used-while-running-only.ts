/** The factory is ignored while the loop does not run. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, CreateTaskOptions, EventLoopOptions, Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override createTask<T>(coroutine: Coroutine<T>, options: CreateTaskOptions = {}): Task<T> {
    return this.isRunning() ? super.createTask(coroutine, options) : (this.checkClosed(), this.makeTask(coroutine, options));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the factory is ignored while the loop does not run",
  breaks: ["set_task_factory.used-by-create-task", "set_task_factory.used-by-run-until-complete"],
  alsoAffects: ["set_task_factory/*"],
};
