/** Run cancels the tasks that remain, gives them one step and waits no longer. */
import { sleep } from "../../../../reference/index.js";
import type { EventLoop, Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { runWith } from "../../run-with.js";

async function cancelOnly(loop: EventLoop, tasks: readonly Task[]): Promise<void> {
  for (const task of tasks) task.cancel();
  await loop.runUntilComplete(sleep(0));
}

export const run = runWith({ cancelTasks: cancelOnly });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "run cancels the tasks that remain, gives them one step and waits no longer",
  breaks: ["run.waits-for-cancelled-tasks", "run.cancels-after-failure"],
};
