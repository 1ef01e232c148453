/** A task out of which CancelledError comes has failed with it and is not cancelled. */
import { Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTasks } from "../../loops-with.js";

class BrokenTask<T = unknown> extends Task<T> {
  protected override endCancelled(): void {
    this.leaveRegistry();
    this.finishWithException(this.makeCancelledError());
  }
}

export const newEventLoop = loopsWithTasks(BrokenTask);
export { BrokenTask as Task };

export const broken: BrokenLoop = {
  title: "a task out of which CancelledError comes has failed with it and is not cancelled",
  breaks: [
    "task.cancel.cancelled-when-it-escapes",
    "task.cancel.inner-future-cancelled-directly",
    "task.cancel.of-a-sleep",
    "task.cancel.twice-before-the-step",
    "gather.cancel-raises",
    "run_coroutine_threadsafe.task-cancelled",
    "run.cancels-after-failure",
    "run.cancels-remaining-tasks",
  ],
  alsoAffects: ["*"],
};
