/** Create_task returns a task of its own instead of what the factory returned. */
import { EventLoop, Future } from "../../../../reference/index.js";
import type { EventLoopOptions, TaskFactory } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private given: TaskFactory | null = null;

  override setTaskFactory(factory: TaskFactory | null): void {
    super.setTaskFactory(factory);
    this.given = factory;
    if (factory !== null) this.taskFactory = (loop, coroutine) => {
      factory(loop, coroutine);
      return new Future({ loop });
    };
  }

  override getTaskFactory(): TaskFactory | null {
    return this.given;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "create_task returns a task of its own instead of what the factory returned",
  breaks: ["set_task_factory.result-is-returned", "set_task_factory.any-object", "set_task_factory.future-compatible"],
  alsoAffects: ["set_task_factory/*", "get_task_factory/*"],
};
