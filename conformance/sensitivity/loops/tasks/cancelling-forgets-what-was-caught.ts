/** Cancelling is 0 again when CancelledError was thrown into the coroutine. */
import { CancelledError, Task } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  protected override step(thrown: unknown): void {
    if (this.mustCancel || thrown instanceof CancelledError) this.cancelRequests = 0;
    super.step(thrown);
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "cancelling is 0 again when CancelledError was thrown into the coroutine",
  breaks: ["task.cancelling.kept-when-caught"],
  alsoAffects: ["*"],
};
