/** Set_event_loop takes anything, and sets what it cannot use to None. */
import { EventLoop } from "../../../../reference/index.js";
import { setEventLoop as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function setEventLoop(loop: EventLoop | null): void {
  reference(loop instanceof EventLoop ? loop : null);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "set_event_loop takes anything, and sets what it cannot use to None",
  breaks: ["set_event_loop.wrong-type"],
};
