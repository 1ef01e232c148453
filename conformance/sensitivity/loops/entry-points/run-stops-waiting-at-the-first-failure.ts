/** Of the tasks that run cancels only those before the first failure are reported and waited for. */
import { gather } from "../../../../reference/index.js";
import type { EventLoop, Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { runWith } from "../../run-with.js";

async function cancelOneByOne(loop: EventLoop, tasks: readonly Task[]): Promise<void> {
  for (const task of tasks) {
    task.cancel();
    await loop.runUntilComplete(gather([task], { returnExceptions: true }));
    if (!task.cancelled() && task.exception() !== null) return loop.callExceptionHandler({ message: "a task failed", exception: task.exception(), task });
  }
}

export const run = runWith({ cancelTasks: cancelOneByOne });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "of the tasks that run cancels only those before the first failure are reported and waited for",
  breaks: ["run.cleanup-failure-reported", "run.cleanup-failure-keeps-result"],
};
