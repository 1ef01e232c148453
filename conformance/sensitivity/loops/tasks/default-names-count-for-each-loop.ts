/** Each loop counts its tasks for itself, so that default names repeat. */
import { Task } from "../../../../reference/index.js";
import type { Coroutine, TaskOptions } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

const counts = new WeakMap<object, number>();

class Broken<T = unknown> extends Task<T> {
  constructor(coroutine: Coroutine<T>, options: TaskOptions = {}) {
    const loop = options.loop as object;
    counts.set(loop, (counts.get(loop) ?? 0) + 1);
    super(coroutine, { ...options, name: options.name ?? `Task-${counts.get(loop)}` });
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "each loop counts its tasks for itself, so that default names repeat",
  breaks: ["task.name.default-unique"],
};
