/** Get_event_loop raises RuntimeError while a loop runs. */
import { getEventLoop as right, RuntimeError } from "../../../../reference/index.js";
import type { EventLoop } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function getEventLoop(): EventLoop {
  const loop = right();
  if (loop.isRunning()) throw new RuntimeError("a loop runs in this thread");
  return loop;
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "get_event_loop raises RuntimeError while a loop runs",
  breaks: ["create_task.through-get-event-loop"],
  alsoAffects: ["*"],
};
