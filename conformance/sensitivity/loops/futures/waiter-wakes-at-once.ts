/** A task resumes inside the call that completes the future. */
import { Task } from "../../../../reference/index.js";
import type { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTasks } from "../../loops-with.js";

class BrokenTask<T = unknown> extends Task<T> {
  protected override wakeup(future: Future): void {
    this.loop.callSoonIn(this.context, () => super.wakeup(future));
  }
}

export const newEventLoop = loopsWithTasks(BrokenTask);
export { BrokenTask as Task };

export const broken: BrokenLoop = {
  title: "a task that awaits a future resumes one iteration late",
  breaks: ["future.await.wakes-through-call-soon"],
  alsoAffects: ["await-future/wakes-among-callbacks"],
};
