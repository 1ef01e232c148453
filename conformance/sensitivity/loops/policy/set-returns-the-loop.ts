/** Set_event_loop returns what it was given. */
import type { EventLoop } from "../../../../reference/index.js";
import { setEventLoop as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function setEventLoop(loop: EventLoop | null): EventLoop | null {
  reference(loop);
  return loop;
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "set_event_loop returns what it was given",
  breaks: ["set_event_loop.returns-none"],
};
