/** A failed task is reported when it is destroyed, whether its exception was retrieved or not. */
import { Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTasks } from "../../loops-with.js";

class Forgetful<T = unknown> extends Task<T> {
  protected override markRetrieved(): void {
    // Nobody remembers.
  }
}

export const newEventLoop = loopsWithTasks(Forgetful);

export const broken: BrokenLoop = {
  title: "a failed task is reported when it is destroyed, whether its exception was retrieved or not",
  breaks: ["exception_handler.never-retrieved-task-keys", "task.never-retrieved"],
  alsoAffects: ["*"],
};
