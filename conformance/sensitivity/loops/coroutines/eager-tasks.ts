/** A task that is made while the loop runs takes its first step while it is being made. */
import { Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTasks } from "../../loops-with.js";

class BrokenTask<T = unknown> extends Task<T> {
  // Declared only: the step is scheduled by the constructor of the base class, before fields of this class would be initialised.
  declare private begun: boolean | undefined;

  protected override scheduleStep(): void {
    const { loop } = this;
    const isFirst = this.begun !== true;
    this.begun = true;
    if (!isFirst || !loop.isRunning()) {
      super.scheduleStep();
      return;
    }
    const maker = loop.currentTask();
    if (maker !== null) loop.leaveTask(maker);
    this.context.run(this.stepCallback);
    if (maker !== null) loop.enterTask(maker);
  }
}

export const newEventLoop = loopsWithTasks(BrokenTask);
export { BrokenTask as Task };

export const broken: BrokenLoop = {
  title: "create_task runs the coroutine up to its first wait at once",
  breaks: ["example.tips-start-without-await-deferred"],
  alsoAffects: ["coroutine/*", "example-overview/*"],
};
