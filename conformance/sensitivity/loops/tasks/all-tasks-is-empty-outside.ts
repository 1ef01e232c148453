/** All_tasks while no loop runs is empty. */
import { allTasks as right } from "../../../../reference/index.js";
import type { EventLoop, Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function allTasks(loop?: EventLoop): Set<Task> {
  try {
    return right(loop);
  } catch {
    return new Set();
  }
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "all_tasks while no loop runs is empty",
  breaks: ["all_tasks.no-running-loop"],
};
