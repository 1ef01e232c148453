/** Current_task in a callback is the task that was stepped last. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private last: Task | null = null;

  override enterTask<T>(task: Task<T>): void {
    super.enterTask(task);
    this.last = task as Task;
  }

  override currentTask(): Task | null {
    return super.currentTask() ?? this.last;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "current_task in a callback is the task that was stepped last",
  breaks: ["current_task.in-a-callback", "current_task.idle-loop"],
  alsoAffects: ["*"],
};
