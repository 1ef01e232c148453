/** A task keeps the class and the arguments of an exception, not the object. */
import { CancelledError, Exception, Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTasks } from "../../loops-with.js";

class BrokenTask<T = unknown> extends Task<T> {
  protected override endWithError(error: unknown): void {
    const plain = error instanceof Exception && !(error instanceof CancelledError);
    super.endWithError(plain ? new (error.constructor as new (...args: unknown[]) => Exception)(...error.args) : error);
  }
}

export const newEventLoop = loopsWithTasks(BrokenTask);
export { BrokenTask as Task };

export const broken: BrokenLoop = {
  title: "the exception of a coroutine reaches others as a copy",
  breaks: ["coroutine.exception-propagates"],
  alsoAffects: [
    "await-future/exception-leaves-the-coroutine",
    "gather/*",
    "run/*",
    "run_until_complete/same-exception-object",
    "shield/exception",
    "task-cancel/caught-and-raised",
    "task/*",
    "wait/raises-no-task-exception",
    "wait_for/timeout-other-exception",
  ],
};
