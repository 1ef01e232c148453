/** The message of a task that was cancelled before it began is lost. */
import { Task } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

const begun = new WeakSet<object>();

class Broken<T = unknown> extends Task<T> {
  protected override step(thrown: unknown): void {
    if (!begun.has(this)) this.cancelMessage = undefined;
    begun.add(this);
    super.step(thrown);
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "the message of a task that was cancelled before it began is lost",
  breaks: ["task.cancel.message-before-first-step"],
  alsoAffects: ["*message*"],
};
