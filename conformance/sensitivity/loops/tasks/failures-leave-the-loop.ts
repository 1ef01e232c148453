/** An error that leaves a task stops the loop. */
import { Exception, Task } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  protected override endWithError(error: unknown): void {
    super.endWithError(error);
    if (error instanceof Exception) this.loop.stop();
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "an error that leaves a task stops the loop",
  breaks: ["task.exception.not-in-the-loop"],
  alsoAffects: ["*"],
};
