/** A task takes any coroutine object, whoever has run it before. */
import { Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTasks } from "../../loops-with.js";

class BrokenTask<T = unknown> extends Task<T> {
  protected override start(): void {
    this.started = true;
  }
}

export const newEventLoop = loopsWithTasks(BrokenTask);
export { BrokenTask as Task };

export const broken: BrokenLoop = {
  title: "a task of a finished coroutine object succeeds with None",
  breaks: ["coroutine.task-of-a-finished-coroutine"],
  alsoAffects: ["awaitable/two-tasks-of-one-coroutine"],
};
