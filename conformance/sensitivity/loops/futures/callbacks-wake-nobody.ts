/** A future wakes those who wait for it only if a task has completed it. */
import { Future, currentTask } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override setResult(result: T): void {
    if (currentTask() === null) this.callbacks = null;
    super.setResult(result);
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "a future wakes those who wait for it only if a task has completed it",
  breaks: ["future.watched-by-the-loop"],
  alsoAffects: ["*"],
};
