/** In a done callback of a task that task is the current one. */
import { Task } from "../../../../reference/index.js";
import type { DoneCallback } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTasks } from "../../loops-with.js";
import { isOfTheProgram } from "../../of-the-program.js";

class BrokenTask<T = unknown> extends Task<T> {
  override addDoneCallback(callback: DoneCallback<T>): void {
    if (!isOfTheProgram(callback)) return super.addDoneCallback(callback);
    super.addDoneCallback((future) => {
      this.loop.enterTask(this);
      try {
        callback(future);
      } finally {
        this.loop.leaveTask(this);
      }
    });
  }
}

export const newEventLoop = loopsWithTasks(BrokenTask);
export { BrokenTask as Task };

export const broken: BrokenLoop = {
  title: "in a done callback of a task that task is the current one",
  breaks: ["future.add-done-callback.no-current-task"],
  alsoAffects: ["*"],
};
