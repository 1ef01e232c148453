/** Get_event_loop warns whenever no loop runs. */
import type { EventLoop } from "../../../../reference/index.js";
import { runningLoopOrNull } from "../../../../reference/policy/thread-state.js";
import { getEventLoop as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function getEventLoop(): EventLoop {
  if (runningLoopOrNull() === null) process.emitWarning("this way to a loop is deprecated", "DeprecationWarning");
  return reference();
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "get_event_loop warns whenever no loop runs",
  breaks: ["get_event_loop.no-warning-when-set"],
  alsoAffects: ["example-*"],
};
