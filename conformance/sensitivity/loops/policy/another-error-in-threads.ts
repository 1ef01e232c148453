/** Get_event_loop raises AssertionError where a thread has no loop. */
import { AssertionError } from "../../../../reference/index.js";
import type { EventLoop } from "../../../../reference/index.js";
import { isMainThread } from "node:worker_threads";
import { getEventLoop as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function getEventLoop(): EventLoop {
  try {
    return reference();
  } catch (error) {
    throw isMainThread ? error : new AssertionError("this thread has no loop");
  }
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "get_event_loop raises AssertionError where a thread has no loop",
  breaks: ["get_event_loop.error-class", "set_event_loop.per-thread"],
};
