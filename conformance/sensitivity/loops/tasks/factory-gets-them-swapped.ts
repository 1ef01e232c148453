/** The factory receives the coroutine first and the loop second. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Future, TaskFactory } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private given: TaskFactory | null = null;

  override setTaskFactory(factory: TaskFactory | null): void {
    super.setTaskFactory(factory);
    this.given = factory;
    if (factory !== null) this.taskFactory = (loop, coroutine) => (factory as unknown as (...args: unknown[]) => Future)(coroutine, loop);
  }

  override getTaskFactory(): TaskFactory | null {
    return this.given;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the factory receives the coroutine first and the loop second",
  breaks: ["set_task_factory.receives-loop", "set_task_factory.receives-coroutine", "set_task_factory.signature"],
  alsoAffects: ["set_task_factory/*", "get_task_factory/*"],
};
