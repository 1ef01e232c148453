/** Set_event_loop has no effect once a loop is set. */
import type { EventLoop } from "../../../../reference/index.js";
import { resetEventLoop as referenceReset, setEventLoop as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

let isSet = false;

export function setEventLoop(loop: EventLoop | null): void {
  if (!isSet || loop === null) reference(loop);
  isSet = loop !== null;
}

export function resetEventLoop(): void {
  referenceReset();
  isSet = false;
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "set_event_loop has no effect once a loop is set",
  breaks: ["set_event_loop.replaces", "set_event_loop.sets-current", "get_event_loop.current-of-thread", "get_event_loop.same-object"],
};
