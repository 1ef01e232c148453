/** Only the first cancel of a task has an effect. */
import { Task } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  override cancel(message?: unknown): boolean {
    if (!this.done() && this.cancelRequests > 0) {
      this.cancelRequests += 1;
      return true;
    }
    return super.cancel(message);
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "only the first cancel of a task has an effect",
  breaks: ["task.cancel.again", "task.cancel.repeated-with-count"],
  alsoAffects: ["*"],
};
