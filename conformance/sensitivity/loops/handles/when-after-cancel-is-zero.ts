/** When returns 0 after the timer was cancelled. */
import { EventLoop, TimerHandle } from "../../../../reference/index.js";
import type { Context, EventLoopOptions } from "../../../../reference/index.js";
import type { Callback } from "../../../../reference/loop/handle.js";
import type { BrokenLoop } from "../../broken-loop.js";

class OddTimer extends TimerHandle {
  private dropped = false;

  override cancel(): void {
    super.cancel();
    this.dropped = true;
  }

  override when(): number {
    return this.dropped ? 0 : super.when();
  }
}

class Odd extends EventLoop {
  protected override makeTimerHandle(when: number, callback: Callback, args: readonly unknown[] | null, context: Context): TimerHandle {
    return new OddTimer(when, callback, args, context, this);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Odd(options);

export const broken: BrokenLoop = {
  title: "when returns 0 after the timer was cancelled",
  breaks: ["timer_handle.when-after-cancel"],
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
