/** Cancelling a handle while the loop is stopped has no effect, if it was registered in a run. */
import { Handle, TimerHandle } from "../../../../reference/index.js";
import { runningLoopOrNull } from "../../../../reference/policy/thread-state.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithHandles } from "../../loops-with.js";

class OddHandle extends Handle {
  private readonly madeInRun = runningLoopOrNull() !== null;

  override cancel(): void {
    if (!this.madeInRun || runningLoopOrNull() !== null) super.cancel();
  }
}

class OddTimer extends TimerHandle {
  private readonly madeInRun = runningLoopOrNull() !== null;

  override cancel(): void {
    if (!this.madeInRun || runningLoopOrNull() !== null) super.cancel();
  }
}

export const newEventLoop = loopsWithHandles({ handle: OddHandle, timer: OddTimer });

export const broken: BrokenLoop = {
  title: "cancelling a handle while the loop is stopped has no effect, if it was registered in a run",
  breaks: ["handle.cancel-between-runs"],
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
