/** Set_name ignores the empty text. */
import { Task } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  override setName(name: unknown): void {
    if (name !== "") super.setName(name);
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "set_name ignores the empty text",
  breaks: ["task.name.set"],
};
