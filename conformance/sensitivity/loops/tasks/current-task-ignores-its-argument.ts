/** Current_task ignores the loop that it is given. */
import { currentTask as right } from "../../../../reference/index.js";
import type { EventLoop, Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const currentTask = (_loop?: EventLoop): Task | null => right();

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "current_task ignores the loop that it is given",
  breaks: ["current_task.idle-loop"],
};
