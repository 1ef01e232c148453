/** Call_exception_handler raises the exception of the context when the handler has served. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private reporting = false;

  protected override reportFailedHandle(handle: Handle, error: unknown): void {
    this.reporting = true;
    try {
      super.reportFailedHandle(handle, error);
    } finally {
      this.reporting = false;
    }
  }

  override callExceptionHandler(context: ExceptionContext): void {
    super.callExceptionHandler(context);
    if (!this.reporting && context.exception !== undefined) throw context.exception;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "call_exception_handler raises the exception of the context when the handler has served",
  breaks: ["call_exception_handler.does-not-raise"],
  alsoAffects: ["run/*", "shutdown_asyncgens/*"],
};
