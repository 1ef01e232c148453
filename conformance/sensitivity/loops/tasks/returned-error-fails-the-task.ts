/** A coroutine that returns an error makes its task fail with it. */
import { BaseException, Task } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  protected override endWithResult(value: T): void {
    if (value instanceof BaseException) this.endWithError(value);
    else super.endWithResult(value);
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "a coroutine that returns an error makes its task fail with it",
  breaks: ["task.result.value", "task.exception.none"],
  alsoAffects: ["wait/first-exception-not-by-result", "*error*"],
};
