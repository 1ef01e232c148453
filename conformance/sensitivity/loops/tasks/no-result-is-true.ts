/** A coroutine that returns nothing gives its task the result True. */
import { Task } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  protected override endWithResult(value: T): void {
    super.endWithResult(value === undefined || value === null ? (true as T) : value);
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "a coroutine that returns nothing gives its task the result True",
  breaks: ["create_task.is-a-future", "task.result.value", "task.gives-the-result", "task.run-until-complete.result"],
  alsoAffects: ["*"],
};
