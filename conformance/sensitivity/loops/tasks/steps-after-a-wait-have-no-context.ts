/** After a wait the steps of a task run in an empty context. */
import { Context, Future, Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTasks } from "../../loops-with.js";

class BrokenTask<T = unknown> extends Task<T> {
  protected override waitFor(future: Future): void {
    future.addDoneCallbackIn(new Context(), this.wakeupCallback);
    this.waitsFor = future;
    if (this.mustCancel && future.cancel(this.cancelMessage)) this.mustCancel = false;
  }
}

export const newEventLoop = loopsWithTasks(BrokenTask);
export { BrokenTask as Task };

export const broken: BrokenLoop = {
  title: "after a wait the steps of a task run in an empty context",
  breaks: ["task.context-kept-between-steps"],
  alsoAffects: ["*"],
};
