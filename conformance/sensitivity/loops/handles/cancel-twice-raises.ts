/** A second cancel raises RuntimeError. */
import { Handle, RuntimeError, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithHandles } from "../../loops-with.js";

class OddHandle extends Handle {
  override cancel(): void {
    if (this.cancelled()) throw new RuntimeError("this handle is cancelled already");
    super.cancel();
  }
}

class OddTimer extends TimerHandle {
  override cancel(): void {
    if (this.cancelled()) throw new RuntimeError("this handle is cancelled already");
    super.cancel();
  }
}

export const newEventLoop = loopsWithHandles({ handle: OddHandle, timer: OddTimer });

export const broken: BrokenLoop = {
  title: "a second cancel raises RuntimeError",
  breaks: ["handle.cancel-twice"],
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
