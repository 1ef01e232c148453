/** A coroutine that raises CancelledError although nobody cancelled it makes its task fail with RuntimeError. */
import { CancelledError, RuntimeError, Task } from "../../../../reference/index.js";
import type { Future } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  protected override endWithError(error: unknown): void {
    const own = error instanceof CancelledError && this.cancelling() === 0 && !this.waited;
    super.endWithError(own ? new RuntimeError("nobody cancelled the task") : error);
  }

  protected waited = false;

  protected override wakeup(future: Future): void {
    this.waited = future.cancelled();
    super.wakeup(future);
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "a coroutine that raises CancelledError although nobody cancelled it makes its task fail with RuntimeError",
  breaks: ["task.cancel.own-cancelled-error"],
  alsoAffects: ["*"],
};
