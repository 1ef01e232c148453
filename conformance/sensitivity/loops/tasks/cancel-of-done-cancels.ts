/** Cancel of a task that is done makes it cancelled. */
import { Task } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  override cancel(message?: unknown): boolean {
    if (this.done()) this.state = "CANCELLED";
    return super.cancel(message);
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "cancel of a task that is done makes it cancelled",
  breaks: ["task.cancel.done", "task.cancel.failed-task"],
  alsoAffects: ["*"],
};
