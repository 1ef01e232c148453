/** A second cancel takes the first one back. */
import { Handle, TimerHandle } from "../../../../reference/index.js";
import type { Callback } from "../../../../reference/loop/handle.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithHandles } from "../../loops-with.js";

class OddHandle extends Handle {
  private kept: Callback | null = null;

  override cancel(): void {
    if (this.kept !== null) {
      this.callback = this.kept;
      this.kept = null;
      return;
    }
    this.kept = this.callback;
    super.cancel();
  }
}

class OddTimer extends TimerHandle {
  private kept: Callback | null = null;

  override cancel(): void {
    if (this.kept !== null) {
      this.callback = this.kept;
      this.kept = null;
      return;
    }
    this.kept = this.callback;
    super.cancel();
  }
}

export const newEventLoop = loopsWithHandles({ handle: OddHandle, timer: OddTimer });

export const broken: BrokenLoop = {
  title: "a second cancel takes the first one back",
  breaks: ["handle.cancel-twice", "handle.cancelled-after-cancel-twice"],
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
