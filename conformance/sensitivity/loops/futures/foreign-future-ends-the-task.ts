/** A future of another loop ends the task at once; the coroutine is not asked. */
import { RuntimeError, Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTasks } from "../../loops-with.js";

class BrokenTask<T = unknown> extends Task<T> {
  protected override refuse(message: string): void {
    this.endWithError(new RuntimeError(message));
  }
}

export const newEventLoop = loopsWithTasks(BrokenTask);
export { BrokenTask as Task };

export const broken: BrokenLoop = {
  title: "awaiting a future of another loop fails the task without raising in the coroutine",
  breaks: ["future.await.foreign-loop"],
};
