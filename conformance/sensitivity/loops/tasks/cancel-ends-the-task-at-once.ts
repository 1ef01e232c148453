/** Cancel ends the task at once, and its coroutine never learns of it. */
import { Task } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  override cancel(message?: unknown): boolean {
    if (this.done()) return super.cancel(message);
    this.cancelRequests += 1;
    this.cancelMessage = message;
    this.waitsFor?.removeDoneCallback(this.wakeupCallback);
    this.endCancelled();
    return true;
  }

  protected override step(thrown: unknown): void {
    if (!this.done()) super.step(thrown);
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "cancel ends the task at once, and its coroutine never learns of it",
  breaks: ["task.cancel.not-at-once", "task.cancel.raises-where-it-waits", "task.cancel.finally-runs"],
  alsoAffects: ["*"],
};
