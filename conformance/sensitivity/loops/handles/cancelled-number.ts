/** Cancelled returns 1 and 0. */
import { EventLoop, Handle, TimerHandle } from "../../../../reference/index.js";
import type { Context, EventLoopOptions } from "../../../../reference/index.js";
import type { Callback } from "../../../../reference/loop/handle.js";
import type { BrokenLoop } from "../../broken-loop.js";

class OddHandle extends Handle {
  override cancelled(): boolean {
    return Number(super.cancelled()) as unknown as boolean;
  }
}

class OddTimer extends TimerHandle {
  override cancelled(): boolean {
    return Number(super.cancelled()) as unknown as boolean;
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
  title: "cancelled returns 1 and 0",
  breaks: ["handle.cancelled-returns-bool"],
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
