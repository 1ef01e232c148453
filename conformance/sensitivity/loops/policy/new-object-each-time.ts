/** Get_event_loop gives a new object each time, which stands for the loop. */
import type { EventLoop } from "../../../../reference/index.js";
import { getEventLoop as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function getEventLoop(): EventLoop {
  return new Proxy(reference(), {});
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "get_event_loop gives a new object each time, which stands for the loop",
  breaks: [
    "get_event_loop.same-object",
    "get_event_loop.current-of-thread",
    "get_event_loop.created-becomes-current",
    "get_event_loop.closed-loop",
    "set_event_loop.sets-current",
    "set_event_loop.replaces",
  ],
};
