/** A task whose coroutine caught CancelledError and returned is cancelled all the same. */
import { Task } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  protected override endWithResult(value: T): void {
    if (this.cancelling() > 0) this.endCancelled();
    else super.endWithResult(value);
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "a task whose coroutine caught CancelledError and returned is cancelled all the same",
  breaks: ["task.cancel.caught-and-returned", "task.cancel.caught-and-continued", "task.cancel.inner-survives"],
  alsoAffects: ["*"],
};
