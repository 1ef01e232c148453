/** The done callbacks of a task run in the opposite order. */
import { Task } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  protected override scheduleDoneCallbacks(): void {
    this.callbacks?.reverse();
    super.scheduleDoneCallbacks();
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "the done callbacks of a task run in the opposite order",
  breaks: ["task.done-callbacks-through-call-soon"],
  alsoAffects: ["*"],
};
