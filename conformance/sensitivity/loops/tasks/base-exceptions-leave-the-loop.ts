/** Every error that is no Exception leaves the loop, like SystemExit. */
import { CancelledError, Exception, Task } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  protected override endWithError(error: unknown): void {
    super.endWithError(error);
    if (!(error instanceof Exception || error instanceof CancelledError)) throw error;
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "every error that is no Exception leaves the loop, like SystemExit",
  breaks: ["task.base-exception-is-stored"],
  alsoAffects: ["*"],
};
