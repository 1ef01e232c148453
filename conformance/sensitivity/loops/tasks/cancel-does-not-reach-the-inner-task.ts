/** Cancel of a task that waits for a task leaves that one running. */
import { Task } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  override cancel(message?: unknown): boolean {
    if (!(this.waitsFor instanceof Task)) return super.cancel(message);
    this.waitsFor.removeDoneCallback(this.wakeupCallback);
    this.waitsFor = null;
    const cancelled = super.cancel(message);
    this.scheduleStep();
    return cancelled;
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "cancel of a task that waits for a task leaves that one running",
  breaks: ["task.cancel.inner-task", "task.cancel.inner-survives"],
  alsoAffects: ["*"],
};
