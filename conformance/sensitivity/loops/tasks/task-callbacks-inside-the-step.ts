/** The done callbacks of a task are called within its last step. */
import { Task } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  protected override scheduleDoneCallbacks(): void {
    const callbacks = this.callbacks ?? [];
    this.callbacks = null;
    for (const { callback, context } of callbacks) context.run(() => void callback(this as never));
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "the done callbacks of a task are called within its last step",
  breaks: ["task.done-callbacks-through-call-soon"],
  alsoAffects: ["*"],
};
