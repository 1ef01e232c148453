/** When returns 0 as soon as the callback is called. */
import { TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithHandles } from "../../loops-with.js";

class OddTimer extends TimerHandle {
  private fired = false;

  override call(): void {
    this.fired = true;
    super.call();
  }

  override when(): number {
    return this.fired ? 0 : super.when();
  }
}

export const newEventLoop = loopsWithHandles({ timer: OddTimer });

export const broken: BrokenLoop = {
  title: "when returns 0 as soon as the callback is called",
  breaks: ["timer_handle.when-after-run"],
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
