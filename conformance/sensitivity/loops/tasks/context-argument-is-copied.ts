/** Create_task runs the coroutine in a copy of the context that it was given. */
import { Task } from "../../../../reference/index.js";
import type { Coroutine, TaskOptions } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  constructor(coroutine: Coroutine<T>, { context, ...options }: TaskOptions = {}) {
    super(coroutine, context === undefined ? options : { ...options, context: context.copy() });
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "create_task runs the coroutine in a copy of the context that it was given",
  breaks: ["create_task.context"],
};
