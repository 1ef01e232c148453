/** Set_result and set_exception of a task do nothing. */
import { Task } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  override setResult(_value: T): void {}

  override setException(_error: unknown): void {}
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "set_result and set_exception of a task do nothing",
  breaks: ["task.set-result.refused", "task.set-exception.refused"],
};
