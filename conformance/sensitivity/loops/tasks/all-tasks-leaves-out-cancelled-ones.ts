/** All_tasks leaves out tasks that were asked to cancel. */
import { allTasks as right } from "../../../../reference/index.js";
import type { EventLoop, Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const allTasks = (loop?: EventLoop): Set<Task> => new Set([...right(loop)].filter((task) => task.cancelling() === 0));

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "all_tasks leaves out tasks that were asked to cancel",
  breaks: ["all_tasks.unfinished"],
  alsoAffects: ["*"],
};
