/** Set_task_factory(None) raises TypeError. */
import { AsyncioTypeError, EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TaskFactory } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override setTaskFactory(factory: TaskFactory | null): void {
    if (factory === null) throw new AsyncioTypeError("a task factory must be callable");
    super.setTaskFactory(factory);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "set_task_factory(None) raises TypeError",
  breaks: ["set_task_factory.none-restores-default", "get_task_factory.none-after-reset"],
  alsoAffects: ["set_task_factory/*"],
};
