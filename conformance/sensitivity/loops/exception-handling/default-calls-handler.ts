/** Default_exception_handler calls the handler that is set. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class DefaultCallsHandler extends EventLoop {
  private within = false;

  override defaultExceptionHandler(context: ExceptionContext): void {
    const handler = this.getExceptionHandler();
    if (handler === null || this.within) return super.defaultExceptionHandler(context);
    this.within = true;
    try {
      handler(this, context);
    } finally {
      this.within = false;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new DefaultCallsHandler(options);

export const broken: BrokenLoop = {
  title: "default_exception_handler calls the handler that is set",
  breaks: ["default_exception_handler.callable-from-handler", "default_exception_handler.same-context"],
  alsoAffects: ["default_exception_handler/*", "exception_handler/handler-raises-*", "call_exception_handler/does-not-raise-for-the-handler", "call_exception_handler/returns-none", "get_exception_handler/returns-the-handler-while-it-runs"],
};
