/** New_event_loop raises RuntimeError outside of the main thread. */
import { RuntimeError } from "../../../../reference/index.js";
import type { EventLoop, EventLoopOptions } from "../../../../reference/index.js";
import { isMainThread } from "node:worker_threads";
import { newEventLoop as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function newEventLoop(options?: EventLoopOptions): EventLoop {
  if (!isMainThread) throw new RuntimeError("loops are for the main thread");
  return reference(options);
}

export const broken: BrokenLoop = {
  title: "new_event_loop raises RuntimeError outside of the main thread",
  breaks: [
    "new_event_loop.loop-per-thread",
    "new_event_loop.worker-thread",
    "set_event_loop.other-thread",
    "set_event_loop.per-thread",
    "get_event_loop.current-of-thread",
    "run.other-thread",
  ],
};
