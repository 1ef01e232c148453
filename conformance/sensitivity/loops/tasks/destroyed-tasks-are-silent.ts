/** A task that is destroyed while it is pending is not reported. */
import { Task } from "../../../../reference/index.js";
import type { Coroutine, TaskOptions } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  constructor(coroutine: Coroutine<T>, options?: TaskOptions) {
    super(coroutine, options);
    this.forgetDestroyedPending();
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "a task that is destroyed while it is pending is not reported",
  breaks: ["task.destroyed-pending"],
  alsoAffects: ["*destroyed*", "close/*", "example*", "*pending*"],
};
