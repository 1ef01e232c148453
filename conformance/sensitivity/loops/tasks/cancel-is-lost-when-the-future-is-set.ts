/** Cancel of a task whose future was just set returns True and does nothing. */
import { Task } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  override cancel(message?: unknown): boolean {
    const lost = this.waitsFor !== null && this.waitsFor.done();
    const cancelled = super.cancel(message);
    if (lost) this.mustCancel = false;
    return cancelled;
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "cancel of a task whose future was just set returns True and does nothing",
  breaks: ["task.cancel.wake-up-pending"],
  alsoAffects: ["*"],
};
