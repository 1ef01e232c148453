/** Get_event_loop raises RuntimeError in the main thread if no loop was set. */
import { RuntimeError } from "../../../../reference/index.js";
import type { EventLoop } from "../../../../reference/index.js";
import { runningLoopOrNull } from "../../../../reference/policy/thread-state.js";
import { getEventLoop as reference, resetEventLoop as referenceReset, setEventLoop as referenceSet } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

let wasSet = false;

export function setEventLoop(loop: EventLoop | null): void {
  referenceSet(loop);
  wasSet = true;
}

export function resetEventLoop(): void {
  referenceReset();
  wasSet = false;
}

export function getEventLoop(): EventLoop {
  if (!wasSet && runningLoopOrNull() === null) throw new RuntimeError("no loop was set");
  return reference();
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "get_event_loop raises RuntimeError in the main thread if no loop was set",
  breaks: [
    "get_event_loop.creates-in-main-thread",
    "get_event_loop.usable-in-main-thread",
    "get_event_loop.warns",
    "get_event_loop.created-becomes-current",
    "get_event_loop.created-not-running",
  ],
};
