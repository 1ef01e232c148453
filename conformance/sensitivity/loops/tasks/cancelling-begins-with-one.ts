/** Cancelling is 1 for a task that nobody cancelled. */
import { Task } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  override cancelling(): number {
    return super.cancelling() || 1;
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "cancelling is 1 for a task that nobody cancelled",
  breaks: ["task.cancelling.zero"],
  alsoAffects: ["uncancel/*", "cancelling/*", "wait_for/*"],
};
