/** All_tasks returns a list. */
import { allTasks as right } from "../../../../reference/index.js";
import type { EventLoop, Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const allTasks = (loop?: EventLoop): Task[] => [...right(loop)];

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "all_tasks returns a list",
  breaks: ["all_tasks.unfinished"],
  alsoAffects: ["*"],
};
