/** SystemExit raised in a task is the error of the task and nothing else. */
import { SystemExit, Task } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  protected override endWithError(error: unknown): void {
    if (!(error instanceof SystemExit)) return super.endWithError(error);
    this.leaveRegistry();
    this.finishWithException(error);
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "SystemExit raised in a task is the error of the task and nothing else",
  breaks: ["task.system-exit-leaves-the-loop"],
  alsoAffects: ["*exit*", "run*/*", "current_task/*", "*escape*", "*base-exception*", "*keyboard*"],
};
