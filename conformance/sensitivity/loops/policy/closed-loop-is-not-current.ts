/** Get_event_loop makes a new loop in the place of a closed one. */
import { newEventLoop, setEventLoop } from "../../../../reference/index.js";
import type { EventLoop } from "../../../../reference/index.js";
import { getEventLoop as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function getEventLoop(): EventLoop {
  const current = reference();
  if (!current.isClosed()) return current;
  setEventLoop(newEventLoop());
  return reference();
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "get_event_loop makes a new loop in the place of a closed one",
  breaks: ["get_event_loop.closed-loop"],
};
