/** Callbacks see no requests to cancel. */
import { Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTasks } from "../../loops-with.js";

class BrokenTask<T = unknown> extends Task<T> {
  override cancelling(): number {
    const loop = this.getLoop();
    return loop.isRunning() && loop.currentTask() === null ? 0 : super.cancelling();
  }
}

export const newEventLoop = loopsWithTasks(BrokenTask);

export const broken: BrokenLoop = {
  title: "callbacks see no requests to cancel",
  breaks: ["task.cancelling.counts"],
};
