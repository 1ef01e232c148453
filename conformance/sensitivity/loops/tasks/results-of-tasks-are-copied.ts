/** The result of a task is a copy of what its coroutine returned. */
import { Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTasks } from "../../loops-with.js";

class BrokenTask<T = unknown> extends Task<T> {
  protected override finishWithResult(value: T): void {
    super.finishWithResult((Array.isArray(value) ? [...(value as unknown[])] : typeof value === "object" && value !== null ? Object.create(value) : value) as T);
  }
}

export const newEventLoop = loopsWithTasks(BrokenTask);
export { BrokenTask as Task };

export const broken: BrokenLoop = {
  title: "the result of a task is a copy of what its coroutine returned",
  breaks: ["create_task.is-a-future"],
  alsoAffects: ["*"],
};
