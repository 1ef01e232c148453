/** What a handler raises comes out of call_exception_handler. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class HandlerErrorsReachTheCaller extends EventLoop {
  override callExceptionHandler(context: ExceptionContext): void {
    const handler = this.getExceptionHandler();
    if (handler === null || context === undefined || context.handle !== undefined) super.callExceptionHandler(context);
    else this.callInContextOf(context, handler);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new HandlerErrorsReachTheCaller(options);

export const broken: BrokenLoop = {
  title: "what a handler raises comes out of call_exception_handler",
  breaks: ["call_exception_handler.does-not-raise", "exception_handler.handler-raises-logged"],
  alsoAffects: ["call_exception_handler/returns-none", "exception_handler/*", "get_exception_handler/*"],
};
