/** A task that cancelled itself cancels what it then awaits, and is cancelled once more if that survives. */
import { Task } from "../../../../reference/index.js";
import type { Future } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  protected override waitFor(future: Future): void {
    const cancelledItself = this.mustCancel;
    super.waitFor(future);
    this.mustCancel = cancelledItself;
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "a task that cancelled itself is cancelled although what it awaits survives",
  breaks: ["task.cancel.inner-survives"],
};
