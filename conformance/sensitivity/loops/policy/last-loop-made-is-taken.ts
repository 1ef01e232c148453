/** Get_event_loop gives the loop that was made last if none was set. */
import type { EventLoop, EventLoopOptions } from "../../../../reference/index.js";
import { runningLoopOrNull } from "../../../../reference/policy/thread-state.js";
import { getEventLoop as reference, newEventLoop as referenceNew, resetEventLoop as referenceReset, setEventLoop as referenceSet } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

let latest: EventLoop | null = null;
let wasSet = false;

export function newEventLoop(options?: EventLoopOptions): EventLoop {
  return (latest = referenceNew(options));
}

export function setEventLoop(loop: EventLoop | null): void {
  referenceSet(loop);
  wasSet = true;
}

export function resetEventLoop(): void {
  referenceReset();
  wasSet = false;
}

export function getEventLoop(): EventLoop {
  return wasSet || latest === null || runningLoopOrNull() !== null ? reference() : latest;
}

export const broken: BrokenLoop = {
  title: "get_event_loop gives the loop that was made last if none was set",
  breaks: ["get_event_loop.creates-in-main-thread", "get_event_loop.warns"],
};
