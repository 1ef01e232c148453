/** A task that is cancelled before its first step does not call its done callbacks. */
import { Task } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

const begun = new WeakSet<object>();

class Broken<T = unknown> extends Task<T> {
  protected override step(thrown: unknown): void {
    if (!begun.has(this) && this.mustCancel) this.callbacks = null;
    begun.add(this);
    super.step(thrown);
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "a task that is cancelled before its first step does not call its done callbacks",
  breaks: ["task.cancel.schedules-callbacks"],
  alsoAffects: ["*"],
};
