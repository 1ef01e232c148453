/** Cancel of a task that has not begun returns True and does nothing. */
import { Task } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

const begun = new WeakSet<object>();

class Broken<T = unknown> extends Task<T> {
  protected override step(thrown: unknown): void {
    if (!begun.has(this)) this.mustCancel = false;
    begun.add(this);
    super.step(thrown);
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "cancel of a task that has not begun returns True and does nothing",
  breaks: ["task.cancel.before-first-step"],
  alsoAffects: ["*"],
};
