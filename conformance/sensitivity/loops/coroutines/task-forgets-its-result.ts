/** A task knows that it ended, not with what. */
import { Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTasks } from "../../loops-with.js";

class BrokenTask<T = unknown> extends Task<T> {
  protected override endWithResult(_value: T): void {
    super.endWithResult(null as T);
  }
}

export const newEventLoop = loopsWithTasks(BrokenTask);
export { BrokenTask as Task };

export const broken: BrokenLoop = {
  title: "a task gives None for what its coroutine returned",
  breaks: ["coroutine.create-task-runs-it", "coroutine.ensure-future-runs-it"],
};
