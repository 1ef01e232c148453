/** Set_event_loop has no effect outside of the main thread. */
import type { EventLoop } from "../../../../reference/index.js";
import { isMainThread } from "node:worker_threads";
import { setEventLoop as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function setEventLoop(loop: EventLoop | null): void {
  if (isMainThread) reference(loop);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "set_event_loop has no effect outside of the main thread",
  breaks: ["set_event_loop.other-thread", "get_event_loop.current-of-thread", "get_event_loop.no-warning-when-set", "set_event_loop.per-thread", "example.overview-loop-in-a-thread"],
};
