/** Get_event_loop makes a new loop and sets it, unless one runs. */
import { newEventLoop, setEventLoop } from "../../../../reference/index.js";
import type { EventLoop } from "../../../../reference/index.js";
import { runningLoopOrNull } from "../../../../reference/policy/thread-state.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function getEventLoop(): EventLoop {
  const running = runningLoopOrNull();
  if (running !== null) return running;
  const loop = newEventLoop();
  setEventLoop(loop);
  return loop;
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "get_event_loop makes a new loop and sets it, unless one runs",
  breaks: ["example.tips-get-event-loop", "example.futures-event-loop-get-event-loop", "get_event_loop.same-object"],
  alsoAffects: ["*"],
};
