/** Get_event_loop creates a loop in every thread. */
import { newEventLoop, setEventLoop } from "../../../../reference/index.js";
import type { EventLoop } from "../../../../reference/index.js";
import { isMainThread } from "node:worker_threads";
import { getEventLoop as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function getEventLoop(): EventLoop {
  try {
    return reference();
  } catch (error) {
    if (isMainThread) throw error;
    setEventLoop(newEventLoop());
    return reference();
  }
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "get_event_loop creates a loop in every thread",
  breaks: ["get_event_loop.does-not-create-in-other-threads", "get_event_loop.error-class"],
};
