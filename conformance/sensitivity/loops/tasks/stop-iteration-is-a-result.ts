/** A coroutine that raises StopIteration ends its task with a result. */
import { StopIteration, Task } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  protected override endWithError(error: unknown): void {
    if (error instanceof StopIteration) this.endWithResult(error.args[0] as T);
    else super.endWithError(error);
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "a coroutine that raises StopIteration ends its task with a result",
  breaks: ["task.exception.stop-iteration"],
  alsoAffects: ["coroutine*"],
};
