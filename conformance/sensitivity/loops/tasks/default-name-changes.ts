/** The default name of a task is a new one each time it is asked for. */
import { Task } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

let asked = 0;

class Broken<T = unknown> extends Task<T> {
  override getName(): string {
    return this.record.name.startsWith("Task-") ? `Task-${(asked += 1)}` : super.getName();
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "the default name of a task is a new one each time it is asked for",
  breaks: ["task.name.stable"],
  alsoAffects: ["*"],
};
