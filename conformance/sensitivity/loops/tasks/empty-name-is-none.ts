/** Create_task takes an empty name, and zero, for none. */
import { Task } from "../../../../reference/index.js";
import type { Coroutine, TaskOptions } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  constructor(coroutine: Coroutine<T>, options: TaskOptions = {}) {
    super(coroutine, { ...options, name: options.name || null });
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "create_task takes an empty name, and zero, for none",
  breaks: ["task.name.explicit", "task.name.is-a-string"],
};
