/** A task that cancels itself goes on as if nothing had happened. */
import { Task } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  override cancel(message?: unknown): boolean {
    if (this.loop.currentTask() === (this as unknown)) return true;
    return super.cancel(message);
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "a task that cancels itself goes on as if nothing had happened",
  breaks: ["task.cancel.self", "task.cancel.self-without-await"],
  alsoAffects: ["*"],
};
