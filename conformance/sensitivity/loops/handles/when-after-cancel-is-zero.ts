/** When returns 0 after the timer was cancelled. */
import { TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithHandles } from "../../loops-with.js";

class OddTimer extends TimerHandle {
  private dropped = false;

  override cancel(): void {
    super.cancel();
    this.dropped = true;
  }

  override when(): number {
    return this.dropped ? 0 : super.when();
  }
}

export const newEventLoop = loopsWithHandles({ timer: OddTimer });

export const broken: BrokenLoop = {
  title: "when returns 0 after the timer was cancelled",
  breaks: ["timer_handle.when-after-cancel"],
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
