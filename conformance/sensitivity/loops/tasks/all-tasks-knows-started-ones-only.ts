/** All_tasks leaves out tasks that have not made their first step. */
import { Task } from "../../../../reference/index.js";
import type { Coroutine, TaskOptions } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  constructor(coroutine: Coroutine<T>, options?: TaskOptions) {
    super(coroutine, options);
    this.loop.tasks.remove(this.record);
  }

  protected override step(thrown: unknown): void {
    if (!this.done()) this.loop.tasks.add(this as unknown as Task, this.record);
    super.step(thrown);
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "all_tasks leaves out tasks that have not made their first step",
  breaks: ["all_tasks.not-started"],
  alsoAffects: ["*"],
};
