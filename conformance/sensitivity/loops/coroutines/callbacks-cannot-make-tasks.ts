/** Create_task raises RuntimeError in a callback that is no step of a task. */
import { EventLoop, RuntimeError } from "../../../../reference/index.js";
import type { Coroutine, CreateTaskOptions, EventLoopOptions, Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override createTask<T>(coroutine: Coroutine<T>, options: CreateTaskOptions = {}): Task<T> {
    if (this.isRunning() && this.currentTask() === null) throw new RuntimeError("no task runs");
    return super.createTask(coroutine, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "create_task raises RuntimeError in a callback that is no step of a task",
  breaks: ["coroutine.first-call-through-the-loop"],
  alsoAffects: ["*"],
};
