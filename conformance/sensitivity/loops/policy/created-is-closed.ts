/** The loop that get_event_loop creates is closed. */
import type { EventLoop } from "../../../../reference/index.js";
import { runningLoopOrNull } from "../../../../reference/policy/thread-state.js";
import { getEventLoop as reference, setEventLoop as referenceSet } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function getEventLoop(): EventLoop {
  const loop = reference();
  if (runningLoopOrNull() === null && !seen.has(loop)) loop.close();
  return loop;
}

const seen = new WeakSet<EventLoop>();

export function setEventLoop(loop: EventLoop | null): void {
  if (loop !== null) seen.add(loop);
  referenceSet(loop);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "the loop that get_event_loop creates is closed",
  breaks: ["get_event_loop.created-not-running", "get_event_loop.usable-in-main-thread", "get_event_loop.creates-in-main-thread"],
};
