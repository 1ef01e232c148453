/** After a handler raised the rest of the batch is dropped. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext, ExceptionHandler } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class HandlerErrorEndsTheBatch extends EventLoop {
  private raised = false;

  protected override callInContextOf(context: ExceptionContext, handler: ExceptionHandler): void {
    try {
      super.callInContextOf(context, handler);
    } catch (error) {
      this.raised = this.isRunning();
      throw error;
    }
  }

  protected override runBatch(size: number): void {
    for (let left = size; left > 0; left -= 1) {
      this.raised = false;
      super.runBatch(1);
      if (!this.raised) continue;
      // Whoever may stop the loop is let through, or the case could only time out.
      for (let drop = 2; drop < left; drop += 1) this.ready.shift();
      left = Math.min(left, 2);
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new HandlerErrorEndsTheBatch(options);

export const broken: BrokenLoop = {
  title: "after a handler raised the rest of the batch is dropped",
  breaks: ["exception_handler.handler-raises-loop-continues"],
  alsoAffects: ["exception_handler/*", "get_exception_handler/*", "call_exception_handler/*"],
};
