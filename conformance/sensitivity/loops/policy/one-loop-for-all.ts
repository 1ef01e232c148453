/** New_event_loop gives the loop that it gave before as long as that is open. */
import type { EventLoop, EventLoopOptions } from "../../../../reference/index.js";
import { newEventLoop as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

let last: EventLoop | undefined;

export function newEventLoop(options?: EventLoopOptions): EventLoop {
  if (last === undefined || last.isClosed()) last = reference(options);
  return last;
}

export const broken: BrokenLoop = {
  title: "new_event_loop gives the loop that it gave before as long as that is open",
  breaks: ["new_event_loop.distinct", "new_event_loop.independent", "new_event_loop.not-running", "new_event_loop.not-set", "event_loop.independent"],
  alsoAffects: ["*"],
};
