/** Cancelled is true once the callback has raised. */
import { Handle, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithHandles } from "../../loops-with.js";

class OddHandle extends Handle {
  override call(): void {
    try {
      super.call();
    } catch (error) {
      this.cancel();
      throw error;
    }
  }
}

class OddTimer extends TimerHandle {
  override call(): void {
    try {
      super.call();
    } catch (error) {
      this.cancel();
      throw error;
    }
  }
}

export const newEventLoop = loopsWithHandles({ handle: OddHandle, timer: OddTimer });

export const broken: BrokenLoop = {
  title: "cancelled is true once the callback has raised",
  breaks: ["handle.cancelled-after-failure"],
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
