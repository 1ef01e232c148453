/** A coroutine that yields something else than a future goes on in the next iteration. */
import { isFuture, Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTasks } from "../../loops-with.js";

class BrokenTask<T = unknown> extends Task<T> {
  protected override suspend(yielded: unknown): void {
    super.suspend(isFuture(yielded) ? yielded : undefined);
  }
}

export const newEventLoop = loopsWithTasks(BrokenTask);
export { BrokenTask as Task };

export const broken: BrokenLoop = {
  title: "a coroutine that yields something else than a future goes on in the next iteration",
  breaks: ["task.step.bad-yield"],
  alsoAffects: ["*"],
};
