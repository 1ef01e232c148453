/** Run_until_complete of a coroutine does not ask the factory. */
import { EventLoop } from "../../../../reference/index.js";
import type { Awaitable, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override runUntilComplete<T>(awaitable: Awaitable<T>): Promise<T> {
    const { taskFactory } = this;
    this.taskFactory = null;
    try {
      return super.runUntilComplete(awaitable);
    } finally {
      this.taskFactory = taskFactory;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "run_until_complete of a coroutine does not ask the factory",
  breaks: ["set_task_factory.used-by-run-until-complete"],
  alsoAffects: ["set_task_factory/*"],
};
