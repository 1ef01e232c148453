/** Loops that know where they are called from, for faults that show there alone. */
import { EventLoop, TimerHandle } from "../../reference/index.js";
import type { ExceptionContext, ExceptionHandler, Handle } from "../../reference/index.js";

/** A loop that knows whether the exception handler is being called. */
export class LoopThatKnowsHandlers extends EventLoop {
  protected inHandler = false;

  protected override callInContextOf(context: ExceptionContext, handler: ExceptionHandler): void {
    this.inHandler = true;
    try {
      super.callInContextOf(context, handler);
    } finally {
      this.inHandler = false;
    }
  }
}

/** A loop that knows whether the callback of a timer is being called. */
export class LoopThatKnowsTimers extends EventLoop {
  protected inTimer = false;

  protected override runHandle(handle: Handle): void {
    this.inTimer = handle instanceof TimerHandle;
    try {
      super.runHandle(handle);
    } finally {
      this.inTimer = false;
    }
  }
}
