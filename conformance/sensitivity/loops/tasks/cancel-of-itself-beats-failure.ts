/** A task that cancels itself and fails in the same step is cancelled. */
import { CancelledError, Task } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  protected override endWithError(error: unknown): void {
    super.endWithError(this.mustCancel ? new CancelledError() : error);
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "a task that cancels itself and fails in the same step is cancelled",
  breaks: ["task.cancel.self-then-raise"],
  alsoAffects: ["*self*"],
};
