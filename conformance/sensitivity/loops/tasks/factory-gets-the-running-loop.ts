/** The factory receives the running or current loop instead of its own. */
import { EventLoop, getEventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TaskFactory } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private given: TaskFactory | null = null;

  override setTaskFactory(factory: TaskFactory | null): void {
    super.setTaskFactory(factory);
    this.given = factory;
    if (factory !== null) this.taskFactory = (_loop, coroutine) => factory(getEventLoop(), coroutine);
  }

  override getTaskFactory(): TaskFactory | null {
    return this.given;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the factory receives the running or current loop instead of its own",
  breaks: ["set_task_factory.receives-loop"],
  alsoAffects: ["set_task_factory/*", "get_task_factory/*"],
};
