/** TimerHandles compare by the order of their registration. */
import { TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithHandles } from "../../loops-with.js";

const counter = { next: 0 };

class OddTimer extends TimerHandle {
  private readonly number = (counter.next += 1);

  override valueOf(): number {
    return -this.number;
  }
}

export const newEventLoop = loopsWithHandles({ timer: OddTimer });

export const broken: BrokenLoop = {
  title: "TimerHandles compare by the order of their registration",
  breaks: ["timer_handle.compare"],
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
