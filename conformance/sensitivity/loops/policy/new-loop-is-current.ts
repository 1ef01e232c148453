/** New_event_loop makes the new loop the current one. */
import { setEventLoop } from "../../../../reference/index.js";
import type { EventLoop, EventLoopOptions } from "../../../../reference/index.js";
import { newEventLoop as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function newEventLoop(options?: EventLoopOptions): EventLoop {
  const loop = reference(options);
  setEventLoop(loop);
  return loop;
}

export const broken: BrokenLoop = {
  title: "new_event_loop makes the new loop the current one",
  breaks: ["new_event_loop.not-set", "new_event_loop.runs-without-being-set"],
  alsoAffects: ["*"],
};
