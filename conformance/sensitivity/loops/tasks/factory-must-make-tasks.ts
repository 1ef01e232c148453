/** Create_task refuses a factory result that is no Task. */
import { AsyncioTypeError, EventLoop, Task } from "../../../../reference/index.js";
import type { EventLoopOptions, TaskFactory } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private given: TaskFactory | null = null;

  override setTaskFactory(factory: TaskFactory | null): void {
    super.setTaskFactory(factory);
    this.given = factory;
    if (factory !== null) this.taskFactory = (loop, coroutine) => {
      const made = factory(loop, coroutine);
      if (!(made instanceof Task)) throw new AsyncioTypeError("a task factory must return a Task");
      return made;
    };
  }

  override getTaskFactory(): TaskFactory | null {
    return this.given;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "create_task refuses a factory result that is no Task",
  breaks: ["set_task_factory.future-compatible", "set_task_factory.any-object"],
  alsoAffects: ["set_task_factory/*", "get_task_factory/*"],
};
