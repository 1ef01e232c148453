/** The handler receives a copy of the context that was given. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class ContextIsCopied extends EventLoop {
  override callExceptionHandler(context: ExceptionContext): void {
    super.callExceptionHandler(context === undefined ? context : { ...context });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new ContextIsCopied(options);

export const broken: BrokenLoop = {
  title: "the handler receives a copy of the context that was given",
  breaks: ["call_exception_handler.same-context-object"],
};
