/** Get_loop of a task is the loop that runs. */
import { getEventLoop, getRunningLoop, Task } from "../../../../reference/index.js";
import type { EventLoop } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  override getLoop(): EventLoop {
    try {
      return getRunningLoop();
    } catch {
      return getEventLoop();
    }
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "get_loop of a task is the loop that runs",
  breaks: ["task.get-loop"],
  alsoAffects: ["*"],
};
