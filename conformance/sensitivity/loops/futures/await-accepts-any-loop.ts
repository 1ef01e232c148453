/** A task waits for whatever future it is given. */
import { Task } from "../../../../reference/index.js";
import type { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTasks } from "../../loops-with.js";

class BrokenTask<T = unknown> extends Task<T> {
  protected override waitFor(future: Future): void {
    if (future.getLoop() === this.loop) super.waitFor(future);
    else future.addDoneCallbackIn(this.context, this.wakeupCallback);
  }
}

export const newEventLoop = loopsWithTasks(BrokenTask);
export { BrokenTask as Task };

export const broken: BrokenLoop = {
  title: "a task can await a pending future of another loop",
  breaks: ["future.await.foreign-loop"],
};
