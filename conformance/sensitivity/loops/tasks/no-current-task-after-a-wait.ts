/** Current_task gives None once the task has waited. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

const stepped = new WeakSet<object>();

class Broken extends EventLoop {
  override leaveTask<T>(task: Task<T>): void {
    stepped.add(task);
    super.leaveTask(task);
  }

  override currentTask(): Task | null {
    const task = super.currentTask();
    return task !== null && stepped.has(task) ? null : task;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "current_task gives None once the task has waited",
  breaks: ["run.in-a-task"],
  alsoAffects: ["*"],
};
