/** A task that cancels itself receives CancelledError from the call. */
import { CancelledError, Task } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  override cancel(message?: unknown): boolean {
    const cancelled = super.cancel(message);
    if (this.loop.currentTask() !== (this as unknown)) return cancelled;
    this.mustCancel = false;
    throw new CancelledError();
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "a task that cancels itself receives CancelledError from the call",
  breaks: ["task.cancel.self", "task.cancel.self-without-await"],
  alsoAffects: ["*"],
};
