/** A second cancel raises RuntimeError. */
import { EventLoop, Handle, RuntimeError, TimerHandle } from "../../../../reference/index.js";
import type { Context, EventLoopOptions } from "../../../../reference/index.js";
import type { Callback } from "../../../../reference/loop/handle.js";
import type { BrokenLoop } from "../../broken-loop.js";

class OddHandle extends Handle {
  override cancel(): void {
    if (this.cancelled()) throw new RuntimeError("this handle is cancelled already");
    super.cancel();
  }
}

class OddTimer extends TimerHandle {
  override cancel(): void {
    if (this.cancelled()) throw new RuntimeError("this handle is cancelled already");
    super.cancel();
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
  title: "a second cancel raises RuntimeError",
  breaks: ["handle.cancel-twice"],
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
