/** A task that awaits itself is cancelled. */
import { Task } from "../../../../reference/index.js";
import type { Future } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  protected override waitFor(future: Future): void {
    if ((future as unknown) !== this) return super.waitFor(future);
    this.cancel();
    this.scheduleStep();
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "a task that awaits itself is cancelled",
  breaks: ["task.step.await-itself"],
};
