/** Cancelled says false until the loop has passed over the handle. */
import { EventLoop, Handle, TimerHandle } from "../../../../reference/index.js";
import type { Context, EventLoopOptions } from "../../../../reference/index.js";
import { runningLoopOrNull } from "../../../../reference/policy/thread-state.js";
import type { Callback } from "../../../../reference/loop/handle.js";
import type { BrokenLoop } from "../../broken-loop.js";

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
