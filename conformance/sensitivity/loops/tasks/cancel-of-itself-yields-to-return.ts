/** A task that cancels itself and returns has its result. */
import { Task } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  protected override endWithResult(value: T): void {
    this.mustCancel = false;
    super.endWithResult(value);
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "a task that cancels itself and returns has its result",
  breaks: ["task.cancel.self-without-await", "task.cancel.self-return-value"],
  alsoAffects: ["*self*"],
};
