/** Cancel of a task that is done returns True. */
import { Task } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  override cancel(message?: unknown): boolean {
    super.cancel(message);
    return true;
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "cancel of a task that is done returns True",
  breaks: ["task.cancel.done", "task.cancel.failed-task"],
  alsoAffects: ["gather/*", "*done*"],
};
