/** Current_task of a given loop is None always. */
import { currentTask as right } from "../../../../reference/index.js";
import type { EventLoop, Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const currentTask = (loop?: EventLoop): Task | null => (loop === undefined ? right() : null);

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "current_task of a given loop is None always",
  breaks: ["current_task.loop-argument"],
};
