/** Cancel of a handle returns true. */
import { Handle, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithHandles } from "../../loops-with.js";

class OddHandle extends Handle {
  override cancel(): void {
    super.cancel();
    return true as unknown as void;
  }
}

class OddTimer extends TimerHandle {
  override cancel(): void {
    super.cancel();
    return true as unknown as void;
  }
}

export const newEventLoop = loopsWithHandles({ handle: OddHandle, timer: OddTimer });

export const broken: BrokenLoop = {
  title: "cancel of a handle returns true",
  breaks: ["handle.cancel-returns-none"],
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
