/** Cancelled is true once the callback has run. */
import { Handle, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithHandles } from "../../loops-with.js";

class OddHandle extends Handle {
  override call(): void {
    super.call();
    this.cancel();
  }
}

class OddTimer extends TimerHandle {
  override call(): void {
    super.call();
    this.cancel();
  }
}

export const newEventLoop = loopsWithHandles({ handle: OddHandle, timer: OddTimer });

export const broken: BrokenLoop = {
  title: "cancelled is true once the callback has run",
  breaks: ["handle.cancelled-after-run"],
  alsoAffects: [
    "call_exception_handler/*",
    "call_soon_threadsafe/*",
    "debug/*",
    "default_exception_handler/*",
    "example*",
    "exception_handler/*",
    "future-waiting/*",
    "sleep/*",
    "wait/*",
    "wait_for/*",
  ],
};
