/** Set_event_loop ignores None. */
import type { EventLoop } from "../../../../reference/index.js";
import { setEventLoop as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function setEventLoop(loop: EventLoop | null): void {
  if (loop !== null) reference(loop);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "set_event_loop ignores None",
  breaks: ["set_event_loop.none", "get_event_loop.after-set-none", "get_event_loop.running-loop-with-none-set"],
};
