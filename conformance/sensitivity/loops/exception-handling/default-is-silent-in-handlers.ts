/** Default_exception_handler writes nothing when a handler calls it. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext, ExceptionHandler } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private handling = false;

  protected override callInContextOf(context: ExceptionContext, handler: ExceptionHandler): void {
    this.handling = true;
    try {
      super.callInContextOf(context, handler);
    } finally {
      this.handling = false;
    }
  }

  override defaultExceptionHandler(context: ExceptionContext): void {
    if (!this.handling) super.defaultExceptionHandler(context);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "default_exception_handler writes nothing when a handler calls it",
  breaks: ["default_exception_handler.callable-from-handler"],
};
