/** A cancel without a message passes None as the argument of CancelledError. */
import { Task } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  override cancel(message?: unknown): boolean {
    return super.cancel(message ?? null);
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "a cancel without a message passes None as the argument of CancelledError",
  breaks: ["task.cancel.message-absent"],
  alsoAffects: ["*message*", "*cancel*"],
};
