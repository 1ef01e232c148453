/** A task that is made while the loop runs starts after a twentieth of a second. */
import { Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTasks } from "../../loops-with.js";

class BrokenTask<T = unknown> extends Task<T> {
  declare private begun: boolean | undefined;

  protected override scheduleStep(): void {
    const isFirst = this.begun !== true;
    this.begun = true;
    if (isFirst && this.loop.isRunning()) this.loop.callLater(0.05, () => this.scheduleStep());
    else super.scheduleStep();
  }
}

export const newEventLoop = loopsWithTasks(BrokenTask);
export { BrokenTask as Task };

export const broken: BrokenLoop = {
  title: "a task that is made while the loop runs starts after a twentieth of a second",
  breaks: [
    "create_task.starts-by-itself",
    "ensure_future.schedules",
    "ensure_future.equivalent-to-create-task",
    "example.overview-schedule-in-two-lines",
    "example.overview-schedule-in-one-line",
    "example.tips-start-without-await-order",
    "example.tips-start-without-await-concurrent",
    "example.tips-callback-of-a-task-order",
    "coroutine.create-task-runs-it",
    "exception_handler.handler-may-schedule",
  ],
  alsoAffects: ["*"],
};
