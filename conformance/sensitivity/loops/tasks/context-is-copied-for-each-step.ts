/** Each step of a task runs in a fresh copy of the context of its creation. */
import { Task } from "../../../../reference/index.js";
import type { Coroutine, TaskOptions } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  constructor(coroutine: Coroutine<T>, options: TaskOptions = {}) {
    super(coroutine, options);
    const context = this.context;
    Object.defineProperty(this, "context", { get: () => context.copy() });
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "each step of a task runs in a fresh copy of the context of its creation",
  breaks: ["task.context-kept-between-steps"],
  alsoAffects: ["*"],
};
