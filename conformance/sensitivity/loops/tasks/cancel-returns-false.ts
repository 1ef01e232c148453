/** Cancel of a pending task returns False. */
import { Task } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  override cancel(message?: unknown): boolean {
    super.cancel(message);
    return false;
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "cancel of a pending task returns False",
  breaks: ["task.cancel.returns-true"],
  alsoAffects: ["*"],
};
