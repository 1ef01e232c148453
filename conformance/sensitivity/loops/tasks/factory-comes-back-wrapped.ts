/** Get_task_factory returns a wrapper around the factory. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TaskFactory } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override getTaskFactory(): TaskFactory | null {
    const factory = super.getTaskFactory();
    return factory === null ? null : (...args) => factory(...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "get_task_factory returns a wrapper around the factory",
  breaks: ["get_task_factory.returns-the-factory"],
  alsoAffects: ["set_task_factory/*"],
};
