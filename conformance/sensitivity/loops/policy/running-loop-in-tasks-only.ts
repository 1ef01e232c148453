/** Get_running_loop raises in callbacks that are no step of a task. */
import { RuntimeError } from "../../../../reference/index.js";
import type { EventLoop } from "../../../../reference/index.js";
import { getRunningLoop as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function getRunningLoop(): EventLoop {
  const loop = reference();
  if (loop.currentTask() === null) throw new RuntimeError("no task runs");
  return loop;
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "get_running_loop raises in callbacks that are no step of a task",
  breaks: ["get_running_loop.in-a-callback", "run.loop-is-running"],
};
