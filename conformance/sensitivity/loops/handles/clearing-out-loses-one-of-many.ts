/** When cancelled timers are cleared out, the last of the others is lost if they are more than forty. */
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsLosingATimer } from "./lossy-heap.js";

export const newEventLoop = loopsLosingATimer(40);

export const broken: BrokenLoop = {
  title: "when cancelled timers are cleared out, the last of the others is lost if they are more than forty",
  breaks: ["timer_handle.many-cancelled"],
};
