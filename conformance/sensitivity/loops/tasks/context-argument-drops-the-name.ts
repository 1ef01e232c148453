/** Create_task with a context forgets the name. */
import { Task } from "../../../../reference/index.js";
import type { Coroutine, TaskOptions } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  constructor(coroutine: Coroutine<T>, options: TaskOptions = {}) {
    super(coroutine, options.context === undefined ? options : { ...options, name: null });
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "create_task with a context forgets the name",
  breaks: ["create_task.context"],
};
