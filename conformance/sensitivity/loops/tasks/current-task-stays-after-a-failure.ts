/** Current_task in a callback is a task that failed before. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private last: Task | null = null;

  override leaveTask<T>(task: Task<T>): void {
    super.leaveTask(task);
    task.addDoneCallback(() => undefined);
    this.last = task as Task;
  }

  override currentTask(): Task | null {
    const { last } = this;
    return super.currentTask() ?? (last !== null && last.done() && !last.cancelled() && last.exception() !== null ? last : null);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "current_task in a callback is a task that failed before",
  breaks: ["current_task.in-a-callback"],
  alsoAffects: ["*"],
};
