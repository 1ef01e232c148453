/** A coroutine that raises StopIteration makes its task fail with StopIteration. */
import { StopIteration, Task } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  protected override endWithError(error: unknown): void {
    super.endWithError(error);
    if (error instanceof StopIteration) this.error = error;
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "a coroutine that raises StopIteration makes its task fail with StopIteration",
  breaks: ["task.exception.stop-iteration"],
  alsoAffects: ["coroutine*"],
};
