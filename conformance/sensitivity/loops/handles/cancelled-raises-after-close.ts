/** Cancelled of a timer whose loop is closed raises RuntimeError. */
import { EventLoop, RuntimeError, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithHandles } from "../../loops-with.js";

class OddTimer extends TimerHandle {
  override cancelled(): boolean {
    if (this.owner instanceof EventLoop && this.owner.isClosed()) throw new RuntimeError("the event loop is closed");
    return super.cancelled();
  }
}

export const newEventLoop = loopsWithHandles({ timer: OddTimer });

export const broken: BrokenLoop = {
  title: "cancelled of a timer whose loop is closed raises RuntimeError",
  breaks: ["handle.usable-after-close"],
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
