/** Set_exception of a task makes it fail. */
import { Task } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  override setException(error: unknown): void {
    this.leaveRegistry();
    this.finishWithException(error);
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "set_exception of a task makes it fail",
  breaks: ["task.set-exception.refused"],
};
