/** When many cancelled timers are cleared out, the last of the others is lost. */
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsLosingATimer } from "./lossy-heap.js";

export const newEventLoop = loopsLosingATimer(0);

export const broken: BrokenLoop = {
  title: "when many cancelled timers are cleared out, the last of the others is lost",
  breaks: ["timer_handle.many-cancelled"],
  alsoAffects: [
    "call_exception_handler/*",
    "call_soon_threadsafe/*",
    "debug/*",
    "default_exception_handler/*",
    "example*",
    "exception_handler/*",
    "future-waiting/*",
    "handle/*",
    "sleep/*",
    "wait/*",
    "wait_for/*",
  ],
};
