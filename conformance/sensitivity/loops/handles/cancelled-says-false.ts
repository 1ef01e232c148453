/** Cancelled says false until the loop has passed over the handle. */
import { Handle, TimerHandle } from "../../../../reference/index.js";
import { runningLoopOrNull } from "../../../../reference/policy/thread-state.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithHandles } from "../../loops-with.js";

class OddHandle extends Handle {
  private passed = false;

  override cancelled(): boolean {
    const really = super.cancelled();
    if (!really || this.passed) return really;
    this.passed = runningLoopOrNull() !== null;
    return this.passed;
  }
}

class OddTimer extends TimerHandle {
  private passed = false;

  override cancelled(): boolean {
    const really = super.cancelled();
    if (!really || this.passed) return really;
    this.passed = runningLoopOrNull() !== null;
    return this.passed;
  }
}

export const newEventLoop = loopsWithHandles({ handle: OddHandle, timer: OddTimer });

export const broken: BrokenLoop = {
  title: "cancelled says false until the loop has passed over the handle",
  breaks: ["handle.cancelled-true"],
  alsoAffects: [
    "call_exception_handler/*",
    "call_soon/*",
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
