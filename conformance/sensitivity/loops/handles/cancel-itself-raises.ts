/** A callback that cancels its own handle gets a RuntimeError. */
import { Handle, RuntimeError, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithHandles } from "../../loops-with.js";

class OddHandle extends Handle {
  private active = false;

  override cancel(): void {
    if (this.active) throw new RuntimeError("this callback is running");
    super.cancel();
  }

  override call(): void {
    this.active = true;
    try {
      super.call();
    } finally {
      this.active = false;
    }
  }
}

class OddTimer extends TimerHandle {
  private active = false;

  override cancel(): void {
    if (this.active) throw new RuntimeError("this callback is running");
    super.cancel();
  }

  override call(): void {
    this.active = true;
    try {
      super.call();
    } finally {
      this.active = false;
    }
  }
}

export const newEventLoop = loopsWithHandles({ handle: OddHandle, timer: OddTimer });

export const broken: BrokenLoop = {
  title: "a callback that cancels its own handle gets a RuntimeError",
  breaks: ["handle.cancel-itself"],
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
