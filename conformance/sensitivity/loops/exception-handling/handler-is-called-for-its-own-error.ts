/** A handler that raised is called once more, with what it raised. */
import { EventLoop, Exception } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext, ExceptionHandler } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class HandlerIsCalledForItsOwnError extends EventLoop {
  protected override callInContextOf(context: ExceptionContext, handler: ExceptionHandler): void {
    try {
      super.callInContextOf(context, handler);
    } catch (error) {
      if (error instanceof Exception) super.callInContextOf({ message: "the handler raised", exception: error }, handler);
      throw error;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new HandlerIsCalledForItsOwnError(options);

export const broken: BrokenLoop = {
  title: "a handler that raised is called once more, with what it raised",
  breaks: ["exception_handler.handler-raises-not-repeated"],
  alsoAffects: ["exception_handler/*", "call_exception_handler/*", "get_exception_handler/*"],
};
