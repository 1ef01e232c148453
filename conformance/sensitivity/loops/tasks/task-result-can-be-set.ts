/** Set_result of a task sets its result. */
import { Task } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  override setResult(value: T): void {
    this.leaveRegistry();
    this.finishWithResult(value);
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "set_result of a task sets its result",
  breaks: ["task.set-result.refused"],
};
