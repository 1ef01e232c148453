/** Create_task ignores the name that it is given. */
import { Task } from "../../../../reference/index.js";
import type { Coroutine, TaskOptions } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  constructor(coroutine: Coroutine<T>, { name: _name, ...options }: TaskOptions = {}) {
    super(coroutine, options);
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "create_task ignores the name that it is given",
  breaks: ["task.name.explicit", "task.name.is-a-string"],
  alsoAffects: ["*/*name*"],
};
