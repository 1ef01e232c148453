/** Get_task_factory returns a function of its own while the default is in use. */
import { EventLoop, Task } from "../../../../reference/index.js";
import type { EventLoopOptions, TaskFactory } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override getTaskFactory(): TaskFactory | null {
    return super.getTaskFactory() ?? ((loop, coroutine) => new Task(coroutine, { loop }));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "get_task_factory returns a function of its own while the default is in use",
  breaks: ["get_task_factory.default-is-none", "get_task_factory.none-after-reset"],
  alsoAffects: ["set_task_factory/*"],
};
