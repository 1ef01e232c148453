/** Set_name changes nothing. */
import { Task } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  override setName(_name: unknown): void {}
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "set_name changes nothing",
  breaks: ["task.name.set", "task.name.is-a-string"],
  alsoAffects: ["set_task_factory/name"],
};
