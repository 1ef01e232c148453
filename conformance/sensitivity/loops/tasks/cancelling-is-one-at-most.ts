/** Cancelling counts no further than one. */
import { Task } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  override cancelling(): number {
    return Math.min(1, super.cancelling());
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "cancelling counts no further than one",
  breaks: ["task.cancelling.counts"],
  alsoAffects: ["uncancel/*", "task-cancel/repeated*", "wait_for/*"],
};
