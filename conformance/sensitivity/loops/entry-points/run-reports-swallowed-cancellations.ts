/** Run reports a task that answers the cancellation with a result. */
import type { EventLoop, Task } from "../../../../reference/index.js";
import { cancelAndWait } from "../../run-with.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { runWith } from "../../run-with.js";

async function cancelAndReport(loop: EventLoop, tasks: readonly Task[]): Promise<void> {
  await cancelAndWait(loop, tasks);
  for (const task of tasks) {
    if (!task.cancelled()) loop.callExceptionHandler({ message: "the task did not let itself be cancelled", task });
  }
}

export const run = runWith({ cancelTasks: cancelAndReport });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "run reports a task that answers the cancellation with a result",
  breaks: ["run.waits-for-cancelled-tasks"],
};
