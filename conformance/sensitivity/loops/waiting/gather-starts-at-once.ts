/** Gather takes the first steps of its coroutines itself. */
import { Task } from "../../../../reference/index.js";
import type { Awaitable, Future, GatherOptions } from "../../../../reference/index.js";
import { gather as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTasks } from "../../loops-with.js";

let gathering = false;

class Eager<T = unknown> extends Task<T> {
  protected override scheduleStep(): void {
    super.scheduleStep();
    if (gathering && !this.begun) this.takeFirstStep();
    this.begun = true;
  }

  private takeFirstStep(): void {
    this.begun = true;
    const { loop } = this;
    const maker = loop.currentTask();
    if (maker !== null) loop.leaveTask(maker);
    try {
      // The step that was scheduled finds the coroutine a step further.
      this.context.run(this.stepCallback);
    } finally {
      if (maker !== null) loop.enterTask(maker);
    }
  }

  declare private begun: boolean;
}

export const newEventLoop = loopsWithTasks(Eager);

export function gather(awaitables: readonly Awaitable<unknown>[], options: GatherOptions = {}): Future<unknown> {
  gathering = true;
  try {
    return reference(awaitables, options);
  } finally {
    gathering = false;
  }
}

export const broken: BrokenLoop = {
  title: "gather takes the first steps of its coroutines itself",
  breaks: ["gather.runs-nothing-at-once", "gather.cancel-before-start"],
  alsoAffects: ["*"],
};
