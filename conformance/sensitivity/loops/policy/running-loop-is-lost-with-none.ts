/** Set_event_loop(None) within a run takes the running loop away, too. */
import { RuntimeError } from "../../../../reference/index.js";
import type { EventLoop } from "../../../../reference/index.js";
import { getRunningLoop as reference, resetEventLoop as referenceReset, setEventLoop as referenceSet } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

let taken = false;

export function setEventLoop(loop: EventLoop | null): void {
  referenceSet(loop);
  taken = loop === null;
}

export function resetEventLoop(): void {
  referenceReset();
  taken = false;
}

export function getRunningLoop(): EventLoop {
  if (taken) throw new RuntimeError("no loop is set");
  return reference();
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "set_event_loop(None) within a run takes the running loop away, too",
  breaks: ["get_running_loop.ignores-set-event-loop"],
};
