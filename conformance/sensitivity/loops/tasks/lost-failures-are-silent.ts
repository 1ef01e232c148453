/** A failed task that is destroyed is not reported. */
import { Task } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  protected override watchFailure(): void {}
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "a failed task that is destroyed is not reported",
  breaks: ["task.never-retrieved", "task.never-retrieved.not-by-wait"],
  alsoAffects: ["*retrieved*", "*reported*", "shield/late-exception", "*lost*", "exception*", "example*", "coroutine*"],
};
