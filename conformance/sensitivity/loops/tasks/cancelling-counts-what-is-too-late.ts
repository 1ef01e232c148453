/** Cancel of a task that is done is counted. */
import { Task } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  override cancel(message?: unknown): boolean {
    if (this.done()) this.cancelRequests += 1;
    return super.cancel(message);
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "cancel of a task that is done is counted",
  breaks: ["task.cancelling.not-counted-when-done"],
  alsoAffects: ["*"],
};
