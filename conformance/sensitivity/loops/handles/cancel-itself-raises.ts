/** A callback that cancels its own handle gets a RuntimeError. */
import { EventLoop, Handle, RuntimeError, TimerHandle } from "../../../../reference/index.js";
import type { Context, EventLoopOptions } from "../../../../reference/index.js";
import type { Callback } from "../../../../reference/loop/handle.js";
import type { BrokenLoop } from "../../broken-loop.js";

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

class Odd extends EventLoop {
  protected override makeHandle(callback: Callback, args: readonly unknown[] | null, context: Context): Handle {
    return new OddHandle(callback, args, context);
  }

  protected override makeTimerHandle(when: number, callback: Callback, args: readonly unknown[] | null, context: Context): TimerHandle {
    return new OddTimer(when, callback, args, context, this);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Odd(options);

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
