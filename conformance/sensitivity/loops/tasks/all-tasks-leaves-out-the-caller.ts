/** All_tasks leaves out the task that calls it. */
import { allTasks as right } from "../../../../reference/index.js";
import type { EventLoop, Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function allTasks(loop?: EventLoop): Set<Task> {
  const tasks = right(loop);
  const [any] = tasks;
  const current = any?.getLoop().currentTask();
  return new Set([...tasks].filter((task) => task !== current));
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "all_tasks leaves out the task that calls it",
  breaks: ["all_tasks.includes-current"],
  alsoAffects: ["*"],
};
