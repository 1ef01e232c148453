/** A task runs in the context of its creator instead of a copy. */
import { Task } from "../../../../reference/index.js";
import type { Coroutine, TaskOptions } from "../../../../reference/index.js";
import { active } from "../../../../reference/context/context.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  constructor(coroutine: Coroutine<T>, options: TaskOptions = {}) {
    super(coroutine, { ...options, context: options.context ?? active.context });
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "a task runs in the context of its creator instead of a copy",
  breaks: ["task.context-copied", "task.context-not-leaked"],
  alsoAffects: ["*"],
};
