/** Cancelled returns 1 and 0. */
import { Handle, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithHandles } from "../../loops-with.js";

class OddHandle extends Handle {
  override cancelled(): boolean {
    return Number(super.cancelled()) as unknown as boolean;
  }
}

class OddTimer extends TimerHandle {
  override cancelled(): boolean {
    return Number(super.cancelled()) as unknown as boolean;
  }
}

export const newEventLoop = loopsWithHandles({ handle: OddHandle, timer: OddTimer });

export const broken: BrokenLoop = {
  title: "cancelled returns 1 and 0",
  breaks: ["handle.cancelled-returns-bool"],
  alsoAffects: [
    "call_exception_handler/*",
    "call_soon/*",
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
