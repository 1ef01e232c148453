/** Uncancel returns what cancelling was before. */
import { Task } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  override uncancel(): number {
    const before = this.cancelling();
    super.uncancel();
    return before;
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "uncancel returns what cancelling was before",
  breaks: ["task.uncancel.subtracts"],
  alsoAffects: ["uncancel/*"],
};
