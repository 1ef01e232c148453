/** Uncancel goes below 0. */
import { Task } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  override uncancel(): number {
    const none = this.cancelRequests <= 0;
    super.uncancel();
    if (none) this.cancelRequests -= 1;
    return this.cancelRequests;
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "uncancel goes below 0",
  breaks: ["task.uncancel.floor"],
  alsoAffects: ["uncancel/*"],
};
