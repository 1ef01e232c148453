/** Set_event_loop closes the loop that was set before, unless it runs. */
import type { EventLoop } from "../../../../reference/index.js";
import { setEventLoop as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

let current: EventLoop | null = null;

export function setEventLoop(loop: EventLoop | null): void {
  reference(loop);
  if (current !== null && current !== loop && !current.isRunning()) current.close();
  current = loop;
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "set_event_loop closes the loop that was set before, unless it runs",
  breaks: ["set_event_loop.none", "set_event_loop.does-not-run"],
};
