/** Set_event_loop takes whatever counts as false for None. */
import type { EventLoop } from "../../../../reference/index.js";
import { setEventLoop as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function setEventLoop(loop: EventLoop | null): void {
  reference(loop || null);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "set_event_loop takes whatever counts as false for None",
  breaks: ["set_event_loop.wrong-type"],
};
