/** A future that a coroutine returns is waited for, and its result becomes that of the task. */
import { isFuture, Task } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  protected override endWithResult(value: T): void {
    if (!isFuture(value)) return super.endWithResult(value);
    value.addDoneCallback(() => super.endWithResult(value.result() as T));
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "a future that a coroutine returns is waited for, and its result becomes that of the task",
  breaks: ["task.result.value"],
  alsoAffects: ["*returned-future*", "coroutine*/*", "ensure_future/*"],
};
