/** Cancel of a task that gave control back for one round is lost. */
import { Task } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

const begun = new WeakSet<object>();

class Broken<T = unknown> extends Task<T> {
  override cancel(message?: unknown): boolean {
    const lost = begun.has(this) && this.waitsFor === null && this.loop.currentTask() !== (this as unknown);
    const cancelled = super.cancel(message);
    if (lost) this.mustCancel = false;
    return cancelled;
  }

  protected override step(thrown: unknown): void {
    begun.add(this);
    super.step(thrown);
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "cancel of a task that gave control back for one round is lost",
  breaks: ["task.cancel.raises-where-it-waits"],
  alsoAffects: ["*"],
};
