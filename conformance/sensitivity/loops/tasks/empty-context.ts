/** A task runs in an empty context instead of a copy of the present one. */
import { Context, Task } from "../../../../reference/index.js";
import type { Coroutine, TaskOptions } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  constructor(coroutine: Coroutine<T>, options: TaskOptions = {}) {
    super(coroutine, { ...options, context: options.context ?? new Context() });
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "a task runs in an empty context instead of a copy of the present one",
  breaks: ["task.context-copied"],
  alsoAffects: ["*"],
};
