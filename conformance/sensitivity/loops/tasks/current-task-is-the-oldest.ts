/** Current_task is the oldest of the tasks that are not done. */
import { allTasks, currentTask as right } from "../../../../reference/index.js";
import type { EventLoop, Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function currentTask(loop?: EventLoop): Task | null {
  const current = right(loop);
  if (current === null) return null;
  const [oldest] = allTasks(current.getLoop());
  return oldest ?? current;
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "current_task is the oldest of the tasks that are not done",
  breaks: ["current_task.restored"],
  alsoAffects: ["*"],
};
