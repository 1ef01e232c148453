/** A task that is made while no loop runs takes its first step at once. */
import { Task } from "../../../../reference/index.js";
import { runningLoopOrNull } from "../../../../reference/policy/thread-state.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTasks } from "../../loops-with.js";

class Eager<T = unknown> extends Task<T> {
  // Declared only: the step is scheduled by the constructor of the base class, before fields of this class would be initialised.
  declare private begun: boolean | undefined;

  protected override scheduleStep(): void {
    const isFirst = this.begun !== true;
    this.begun = true;
    if (isFirst && runningLoopOrNull() === null) this.context.run(this.stepCallback);
    else super.scheduleStep();
  }
}

export const newEventLoop = loopsWithTasks(Eager);

export const broken: BrokenLoop = {
  title: "a task that is made while no loop runs takes its first step at once",
  breaks: ["new_event_loop.async-code-needs-a-loop", "new_event_loop.independent"],
  alsoAffects: ["*"],
};
