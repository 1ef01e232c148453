/** Tasks that the factory makes with create_task do not go through the factory. */
import type { Coroutine, CreateTaskOptions, EventLoop, EventLoopOptions, Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { KnowsWhenItMakesTasks } from "./knows-when-it-makes-tasks.js";

class Broken extends KnowsWhenItMakesTasks {
  override createTask<T>(coroutine: Coroutine<T>, options: CreateTaskOptions = {}): Task<T> {
    return this.isMakingATask ? this.makeTask(coroutine, options) : super.createTask(coroutine, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "create_task, called by the factory, makes a task without it",
  breaks: ["set_task_factory.used-by-create-task"],
};
