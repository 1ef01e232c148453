/** A task in which SystemExit or KeyboardInterrupt was raised stays pending. */
import { KeyboardInterrupt, SystemExit, Task } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  protected override endWithError(error: unknown): void {
    if (error instanceof SystemExit || error instanceof KeyboardInterrupt) throw error;
    super.endWithError(error);
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "a task in which SystemExit or KeyboardInterrupt was raised stays pending",
  breaks: ["task.system-exit-is-stored"],
  alsoAffects: ["*exit*", "*interrupt*", "run*/*", "*escape*", "current_task/*"],
};
