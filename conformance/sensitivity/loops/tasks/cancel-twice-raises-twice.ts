/** Two calls of cancel before the task gets its turn raise CancelledError twice. */
import { Task } from "../../../../reference/index.js";
import type { Future } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  override cancel(message?: unknown): boolean {
    const before = this.cancelRequests;
    const cancelled = super.cancel(message);
    if (cancelled && before > 0 && this.waitsFor !== null) this.twice = true;
    return cancelled;
  }

  protected twice = false;

  protected override waitFor(future: Future): void {
    super.waitFor(future);
    if (this.twice) future.cancel();
    this.twice = false;
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "two calls of cancel before the task gets its turn raise CancelledError twice",
  breaks: ["task.cancel.twice-before-the-step"],
  alsoAffects: ["task-cancel/*", "cancelling/*", "uncancel/*", "gather/*"],
};
