/** A second cancel before the task has dealt with the first returns False. */
import { Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTasks } from "../../loops-with.js";

class BrokenTask<T = unknown> extends Task<T> {
  override cancel(message?: unknown): boolean {
    return this.cancelRequests > 0 ? false : super.cancel(message);
  }
}

export const newEventLoop = loopsWithTasks(BrokenTask);
export { BrokenTask as Task };

export const broken: BrokenLoop = {
  title: "a second cancel before the task has dealt with the first returns False",
  breaks: ["task.cancel.twice-before-the-step"],
  alsoAffects: ["*"],
};
