/** The factory always receives a third argument. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TaskFactory } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private given: TaskFactory | null = null;

  override setTaskFactory(factory: TaskFactory | null): void {
    super.setTaskFactory(factory);
    this.given = factory;
    if (factory !== null) this.taskFactory = (loop, coroutine, options) => factory(loop, coroutine, options ?? ({ context: undefined } as never));
  }

  override getTaskFactory(): TaskFactory | null {
    return this.given;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the factory always receives a third argument",
  breaks: ["set_task_factory.signature", "set_task_factory.no-context", "set_task_factory.two-parameters"],
  alsoAffects: ["set_task_factory/*", "get_task_factory/*"],
};
