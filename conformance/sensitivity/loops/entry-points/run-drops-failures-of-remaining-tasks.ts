/** Run reports no failure of the tasks that it cancels. */
import { gather } from "../../../../reference/index.js";
import type { EventLoop, Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { runWith } from "../../run-with.js";

async function cancelSilently(loop: EventLoop, tasks: readonly Task[]): Promise<void> {
  for (const task of tasks) task.cancel();
  if (tasks.length > 0) await loop.runUntilComplete(gather(tasks, { returnExceptions: true }));
}

export const run = runWith({ cancelTasks: cancelSilently });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "run reports no failure of the tasks that it cancels",
  breaks: ["run.cleanup-failure-reported"],
};
