/** A task that fails calls the first of its done callbacks only. */
import { Task } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  protected override finishWithException(error: unknown): void {
    this.callbacks?.splice(1);
    super.finishWithException(error);
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "a task that fails calls the first of its done callbacks only",
  breaks: ["task.result.failed"],
  alsoAffects: ["*"],
};
