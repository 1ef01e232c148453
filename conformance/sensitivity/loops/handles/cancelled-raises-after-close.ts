/** Cancelled of a timer whose loop is closed raises RuntimeError. */
import { EventLoop, RuntimeError, TimerHandle } from "../../../../reference/index.js";
import type { Context, EventLoopOptions } from "../../../../reference/index.js";
import type { Callback } from "../../../../reference/loop/handle.js";
import type { BrokenLoop } from "../../broken-loop.js";

class OddTimer extends TimerHandle {
  override cancelled(): boolean {
    if (this.owner instanceof EventLoop && this.owner.isClosed()) throw new RuntimeError("the event loop is closed");
    return super.cancelled();
  }
}

class Odd extends EventLoop {
  protected override makeTimerHandle(when: number, callback: Callback, args: readonly unknown[] | null, context: Context): TimerHandle {
    return new OddTimer(when, callback, args, context, this);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Odd(options);

export const broken: BrokenLoop = {
  title: "cancelled of a timer whose loop is closed raises RuntimeError",
  breaks: ["handle.usable-after-close"],
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
