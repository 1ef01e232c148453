/** If the factory raises, create_task makes a task itself. */
import { EventLoop, Task } from "../../../../reference/index.js";
import type { EventLoopOptions, TaskFactory } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private given: TaskFactory | null = null;

  override setTaskFactory(factory: TaskFactory | null): void {
    super.setTaskFactory(factory);
    this.given = factory;
    if (factory !== null) this.taskFactory = (loop, coroutine, options) => {
      try {
        return options === undefined ? factory(loop, coroutine) : factory(loop, coroutine, options);
      } catch {
        return new Task(coroutine, { loop });
      }
    };
  }

  override getTaskFactory(): TaskFactory | null {
    return this.given;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "if the factory raises, create_task makes a task itself",
  breaks: ["set_task_factory.error-propagates"],
  alsoAffects: ["set_task_factory/*", "get_task_factory/*"],
};
