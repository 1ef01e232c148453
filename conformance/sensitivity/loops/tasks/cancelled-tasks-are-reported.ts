/** A cancelled task that is destroyed is reported as if it had failed. */
import { CancelledError, Task } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  protected override endCancelled(): void {
    super.endCancelled();
    this.error = new CancelledError();
    this.watchFailure();
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "a cancelled task that is destroyed is reported as if it had failed",
  breaks: ["task.never-retrieved"],
  alsoAffects: ["*"],
};
