/** Result and exception of a task that is not done give None. */
import { Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTasks } from "../../loops-with.js";

class BrokenTask<T = unknown> extends Task<T> {
  override result(): T {
    return this.done() ? super.result() : (null as T);
  }

  override exception(): unknown {
    return this.done() ? super.exception() : null;
  }
}

export const newEventLoop = loopsWithTasks(BrokenTask);
export { BrokenTask as Task };

export const broken: BrokenLoop = {
  title: "result and exception of a task that is not done give None",
  breaks: ["task.result.pending", "task.exception.pending"],
  alsoAffects: ["*"],
};
