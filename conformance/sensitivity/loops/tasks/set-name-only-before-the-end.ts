/** Set_name of a task that is done changes nothing. */
import { Task } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  override setName(name: unknown): void {
    if (!this.done()) super.setName(name);
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "set_name of a task that is done changes nothing",
  breaks: ["task.name.set"],
};
