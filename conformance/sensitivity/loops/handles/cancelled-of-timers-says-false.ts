/** Cancelled of a timer is always false. */
import { TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithHandles } from "../../loops-with.js";

class OddTimer extends TimerHandle {
  private dropped = false;

  override cancel(): void {
    this.dropped = true;
  }

  override call(): void {
    if (!this.dropped) super.call();
  }
}

export const newEventLoop = loopsWithHandles({ timer: OddTimer });

export const broken: BrokenLoop = {
  title: "cancelled of a timer is always false",
  breaks: ["handle.cancelled-true"],
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
