/** After set_event_loop(None) get_event_loop makes a loop, as if none had ever been set. */
import { resetEventLoop } from "../../../../reference/index.js";
import type { EventLoop } from "../../../../reference/index.js";
import { setEventLoop as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function setEventLoop(loop: EventLoop | null): void {
  if (loop === null) resetEventLoop();
  else reference(loop);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "after set_event_loop(None) get_event_loop makes a loop, as if none had ever been set",
  breaks: ["get_event_loop.after-set-none", "set_event_loop.none", "get_event_loop.running-loop-with-none-set"],
};
