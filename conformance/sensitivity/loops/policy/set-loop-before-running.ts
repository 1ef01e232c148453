/** Get_event_loop prefers the loop that was set, None included, to the running one. */
import { RuntimeError } from "../../../../reference/index.js";
import type { EventLoop } from "../../../../reference/index.js";
import { getEventLoop as reference, resetEventLoop as referenceReset, setEventLoop as referenceSet } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

let wasSet = false;
let current: EventLoop | null = null;

export function setEventLoop(loop: EventLoop | null): void {
  referenceSet(loop);
  wasSet = true;
  current = loop;
}

export function resetEventLoop(): void {
  referenceReset();
  wasSet = false;
}

export function getEventLoop(): EventLoop {
  if (!wasSet) return reference();
  if (current === null) throw new RuntimeError("no loop is set");
  return current;
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "get_event_loop prefers the loop that was set, None included, to the running one",
  breaks: ["get_event_loop.running-loop-in-coroutine", "get_event_loop.running-loop-in-callback", "get_event_loop.running-loop-with-none-set"],
};
