/** A task that is cancelled before its first step runs up to its first await. */
import { Task } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

const begun = new WeakSet<object>();

class Broken<T = unknown> extends Task<T> {
  protected override step(thrown: unknown): void {
    if (begun.has(this) || !this.mustCancel) {
      begun.add(this);
      return super.step(thrown);
    }
    begun.add(this);
    this.mustCancel = false;
    super.step(thrown);
    if (!this.done()) super.cancel(this.cancelMessage);
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "a task that is cancelled before its first step runs up to its first await",
  breaks: ["task.cancel.before-first-step"],
  alsoAffects: ["*"],
};
