/** Cancel of a task that waits for a future leaves the future pending. */
import { Task } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  override cancel(message?: unknown): boolean {
    if (this.waitsFor === null || this.waitsFor instanceof Task) return super.cancel(message);
    this.waitsFor.removeDoneCallback(this.wakeupCallback);
    this.waitsFor = null;
    const cancelled = super.cancel(message);
    this.scheduleStep();
    return cancelled;
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "cancel of a task that waits for a future leaves the future pending",
  breaks: ["task.cancel.inner-future"],
  alsoAffects: ["*"],
};
