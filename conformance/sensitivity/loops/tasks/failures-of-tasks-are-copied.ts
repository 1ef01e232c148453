/** A task fails with a new exception of the same class. */
import { BaseException, Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTasks } from "../../loops-with.js";

class BrokenTask<T = unknown> extends Task<T> {
  protected override finishWithException(error: unknown): void {
    super.finishWithException(error instanceof BaseException ? new (error.constructor as new (...args: unknown[]) => BaseException)(...error.args) : error);
  }
}

export const newEventLoop = loopsWithTasks(BrokenTask);
export { BrokenTask as Task };

export const broken: BrokenLoop = {
  title: "a task fails with a new exception of the same class",
  breaks: [
    "task.result.failed",
    "task.exception.same-object",
    "run.exception",
    "run_coroutine_threadsafe.exception-same-object",
    "exception_handler.never-retrieved-task-keys",
  ],
  alsoAffects: ["*"],
};
