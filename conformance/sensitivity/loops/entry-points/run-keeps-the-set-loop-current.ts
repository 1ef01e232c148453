/** Get_event_loop inside run still gives the loop that was set before. */
import type { EventLoop } from "../../../../reference/index.js";
import { runningLoopOrNull } from "../../../../reference/policy/thread-state.js";
import { getEventLoop as referenceGet, resetEventLoop as referenceReset, setEventLoop as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

let ahead: EventLoop | null = null;

export function setEventLoop(loop: EventLoop | null): void {
  reference(loop);
  ahead = loop;
}

export function resetEventLoop(): void {
  referenceReset();
  ahead = null;
}

export function getEventLoop(): EventLoop {
  return ahead !== null && runningLoopOrNull() !== null && !ahead.isClosed() ? ahead : referenceGet();
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "get_event_loop inside run still gives the loop that was set before",
  breaks: ["run.current-loop", "get_event_loop.running-loop-in-coroutine", "get_event_loop.running-loop-in-callback"],
};
