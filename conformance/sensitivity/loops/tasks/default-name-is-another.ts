/** The default name of a task is a word of its own. */
import { Task } from "../../../../reference/index.js";
import type { Coroutine, TaskOptions } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

let made = 0;

class Broken<T = unknown> extends Task<T> {
  constructor(coroutine: Coroutine<T>, options: TaskOptions = {}) {
    super(coroutine, { ...options, name: options.name ?? `job ${(made += 1)}` });
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "the default name of a task is a word of its own",
  breaks: ["task.name.default", "task.name.none"],
  alsoAffects: ["task/name*"],
};
