/** What an exception handler cancels is called all the same. */
import { EventLoop, Handle, TimerHandle } from "../../../../reference/index.js";
import type { Context, EventLoopOptions, ExceptionContext, ExceptionHandler } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import type { Callback } from "../../../../reference/loop/handle.js";

let inHandler = false;

class DeafHandle extends Handle {
  override cancel(): void {
    if (!inHandler) super.cancel();
  }
}

class DeafTimer extends TimerHandle {
  override cancel(): void {
    if (!inHandler) super.cancel();
  }
}

class Broken extends EventLoop {
  protected override makeHandle(callback: Callback, args: readonly unknown[] | null, context: Context): Handle {
    return new DeafHandle(callback, args, context);
  }

  protected override makeTimerHandle(when: number, callback: Callback, args: readonly unknown[] | null, context: Context): TimerHandle {
    return new DeafTimer(when, callback, args, context, this);
  }

  protected override callInContextOf(context: ExceptionContext, handler: ExceptionHandler): void {
    inHandler = true;
    try {
      super.callInContextOf(context, handler);
    } finally {
      inHandler = false;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "what an exception handler cancels is called all the same",
  breaks: ["handle.cancel"],
};
