/** Cancelling a handle while the loop is stopped has no effect, if it was registered in a run. */
import { EventLoop, Handle, TimerHandle } from "../../../../reference/index.js";
import type { Context, EventLoopOptions } from "../../../../reference/index.js";
import { runningLoopOrNull } from "../../../../reference/policy/thread-state.js";
import type { Callback } from "../../../../reference/loop/handle.js";
import type { BrokenLoop } from "../../broken-loop.js";

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
