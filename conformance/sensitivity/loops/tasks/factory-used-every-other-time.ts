/** The factory is used for every other task only. */
import { EventLoop, Task } from "../../../../reference/index.js";
import type { EventLoopOptions, TaskFactory } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

let turn = 0;

class Broken extends EventLoop {
  private given: TaskFactory | null = null;

  override setTaskFactory(factory: TaskFactory | null): void {
    super.setTaskFactory(factory);
    this.given = factory;
    if (factory !== null) this.taskFactory = (loop, coroutine, options) => {
      turn += 1;
      if (turn % 2 === 0) return new Task(coroutine, { loop });
      return options === undefined ? factory(loop, coroutine) : factory(loop, coroutine, options);
    };
  }

  override getTaskFactory(): TaskFactory | null {
    return this.given;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the factory is used for every other task only",
  breaks: ["set_task_factory.once-per-task", "set_task_factory.used-by-create-task"],
  alsoAffects: ["set_task_factory/*", "get_task_factory/*"],
};
