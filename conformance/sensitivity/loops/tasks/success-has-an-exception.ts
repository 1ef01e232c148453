/** Exception of a task that succeeded gives False. */
import { Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTasks } from "../../loops-with.js";

class BrokenTask<T = unknown> extends Task<T> {
  override exception(): unknown {
    return super.exception() ?? false;
  }
}

export const newEventLoop = loopsWithTasks(BrokenTask);
export { BrokenTask as Task };

export const broken: BrokenLoop = {
  title: "exception of a task that succeeded gives False",
  breaks: ["task.exception.none"],
  alsoAffects: ["*"],
};
