/** While the loop runs, tasks get their names in the next iteration. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, CreateTaskOptions, EventLoopOptions, Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override createTask<T>(coroutine: Coroutine<T>, { name, ...options }: CreateTaskOptions = {}): Task<T> {
    if (name === undefined || name === null || !this.isRunning()) return super.createTask(coroutine, name === undefined ? options : { name, ...options });
    const task = super.createTask(coroutine, options);
    this.callSoon(() => task.setName(name));
    return task;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "while the loop runs, tasks get their names in the next iteration",
  breaks: ["task.name.explicit", "set_task_factory.name", "task.name.is-a-string"],
  alsoAffects: ["task/*", "set_task_factory/*"],
};
