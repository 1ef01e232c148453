/** Create_task raises RuntimeError while the loop does not run. */
import { EventLoop, RuntimeError } from "../../../../reference/index.js";
import type { Awaitable, Coroutine, CreateTaskOptions, EventLoopOptions, Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override createTask<T>(coroutine: Coroutine<T>, options?: CreateTaskOptions): Task<T> {
    if (!this.isRunning() && !this.starting) throw new RuntimeError("the loop does not run");
    return super.createTask(coroutine, options);
  }

  private starting = false;

  override runUntilComplete<T>(awaitable: Awaitable<T>): Promise<T> {
    this.starting = true;
    try {
      return super.runUntilComplete(awaitable);
    } finally {
      this.starting = false;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "create_task raises RuntimeError while the loop does not run",
  breaks: ["create_task.loop-not-running", "create_task.schedules", "task.run-until-complete"],
  alsoAffects: ["*"],
};
