/** Uncancel takes every request back. */
import { Task } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  override uncancel(): number {
    this.cancelRequests = Math.min(1, this.cancelRequests);
    return super.uncancel();
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "uncancel takes every request back",
  breaks: ["task.uncancel.subtracts"],
  alsoAffects: ["uncancel/*"],
};
