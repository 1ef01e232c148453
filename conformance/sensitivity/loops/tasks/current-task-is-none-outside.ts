/** Current_task while no loop runs is None. */
import { currentTask as right } from "../../../../reference/index.js";
import type { EventLoop, Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function currentTask(loop?: EventLoop): Task | null {
  try {
    return right(loop);
  } catch {
    return null;
  }
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "current_task while no loop runs is None",
  breaks: ["current_task.no-running-loop"],
};
