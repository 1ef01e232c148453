/** An exception handler that a timer sets is ignored. */
import { EventLoop, TimerHandle } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionHandler, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private inTimer = false;

  protected override runHandle(handle: Handle): void {
    this.inTimer = handle instanceof TimerHandle;
    try {
      super.runHandle(handle);
    } finally {
      this.inTimer = false;
    }
  }

  override setExceptionHandler(handler: ExceptionHandler | null): void {
    if (!this.inTimer) super.setExceptionHandler(handler);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "an exception handler that a timer sets is ignored",
  breaks: ["get_exception_handler.returns-handler"],
};
