/** The failure of a task that run cancels takes the place of the result. */
import { gather } from "../../../../reference/index.js";
import type { EventLoop, Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { runWith } from "../../run-with.js";

async function cancelAndRaise(loop: EventLoop, tasks: readonly Task[]): Promise<void> {
  for (const task of tasks) task.cancel();
  if (tasks.length > 0) await loop.runUntilComplete(gather(tasks, { returnExceptions: true }));
  for (const task of tasks) if (!task.cancelled()) task.result();
}

export const run = runWith({ cancelTasks: cancelAndRaise });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "the failure of a task that run cancels takes the place of the result",
  breaks: ["run.cleanup-failure-keeps-result", "run.cleanup-failure-reported"],
};
