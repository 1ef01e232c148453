/** Get_event_loop makes another loop each time as long as none is set. */
import { newEventLoop } from "../../../../reference/index.js";
import type { EventLoop } from "../../../../reference/index.js";
import { runningLoopOrNull } from "../../../../reference/policy/thread-state.js";
import { isMainThread } from "node:worker_threads";
import { getEventLoop as reference, resetEventLoop as referenceReset, setEventLoop as referenceSet } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function getEventLoop(): EventLoop {
  if (!isMainThread || wasSet || runningLoopOrNull() !== null) return reference();
  process.emitWarning("there is no current loop", "DeprecationWarning");
  return newEventLoop();
}

let wasSet = false;

export function setEventLoop(loop: EventLoop | null): void {
  referenceSet(loop);
  wasSet = true;
}

export function resetEventLoop(): void {
  referenceReset();
  wasSet = false;
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "get_event_loop makes another loop each time as long as none is set",
  breaks: ["get_event_loop.created-becomes-current", "get_event_loop.warns"],
};
