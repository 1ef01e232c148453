/** A task whose coroutine answered CancelledError with another error is cancelled. */
import { Exception, Task } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  protected override endWithError(error: unknown): void {
    if (this.cancelling() > 0 && error instanceof Exception) this.endCancelled();
    else super.endWithError(error);
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "a task whose coroutine answered CancelledError with another error is cancelled",
  breaks: ["task.cancel.caught-and-raised"],
  alsoAffects: ["*"],
};
