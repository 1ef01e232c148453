/** Call_exception_handler in a handler calls the handler when that has ended. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private depth = 0;
  private readonly later: ExceptionContext[] = [];

  override callExceptionHandler(context: ExceptionContext): void {
    if (this.depth > 0) {
      this.later.push(context);
      return;
    }
    this.depth += 1;
    try {
      super.callExceptionHandler(context);
    } finally {
      this.depth -= 1;
    }
    const next = this.later.shift();
    if (next !== undefined) this.callExceptionHandler(next);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "call_exception_handler in a handler calls the handler when that has ended",
  breaks: ["call_exception_handler.synchronous"],
};
