/** All_tasks has a hundred tasks at most. */
import { allTasks as right } from "../../../../reference/index.js";
import type { EventLoop, Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function allTasks(loop?: EventLoop): Set<Task> {
  return new Set([...right(loop)].slice(0, 100));
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "all_tasks has a hundred tasks at most",
  breaks: ["all_tasks.unfinished"],
};
