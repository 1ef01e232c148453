/** Set_result and set_exception of a task raise RuntimeError and cancel the task. */
import { Task } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  override setResult(value: T): void {
    this.cancel();
    super.setResult(value);
  }

  override setException(error: unknown): void {
    this.cancel();
    super.setException(error);
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "set_result and set_exception of a task raise RuntimeError and cancel the task",
  breaks: ["task.set-result.refused", "task.set-exception.refused"],
};
