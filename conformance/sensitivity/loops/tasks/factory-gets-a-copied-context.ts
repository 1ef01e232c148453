/** The factory receives a copy of the context that create_task was given. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TaskFactory } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private given: TaskFactory | null = null;

  override setTaskFactory(factory: TaskFactory | null): void {
    super.setTaskFactory(factory);
    this.given = factory;
    if (factory !== null) this.taskFactory = (loop, coroutine, options) => (options === undefined ? factory(loop, coroutine) : factory(loop, coroutine, { context: options.context.copy() }));
  }

  override getTaskFactory(): TaskFactory | null {
    return this.given;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the factory receives a copy of the context that create_task was given",
  breaks: ["set_task_factory.context"],
  alsoAffects: ["set_task_factory/*", "get_task_factory/*"],
};
