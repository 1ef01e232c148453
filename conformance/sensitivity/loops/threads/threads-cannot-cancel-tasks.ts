/** A task that a thread cancels goes on. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, CreateTaskOptions, EventLoopOptions, Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override makeTask<T>(coroutine: Coroutine<T>, options: CreateTaskOptions): Task<T> {
    const task = super.makeTask(coroutine, options);
    if (this.currentTask() === null && this.isRunning()) task.cancel = () => this.callLater(0.1, () => this.stop()) !== null;
    return task;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a task that a thread cancels goes on",
  breaks: ["run_coroutine_threadsafe.cancel-reaches-task"],
  alsoAffects: ["*"],
};
