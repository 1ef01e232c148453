/** Call_exception_handler does nothing if the context has no exception. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override callExceptionHandler(context: ExceptionContext): void {
    if (context === undefined || "exception" in context) super.callExceptionHandler(context);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "call_exception_handler does nothing if the context has no exception",
  breaks: [
    "call_exception_handler.calls-handler",
    "call_exception_handler.calls-default",
    "call_exception_handler.key-message",
    "call_exception_handler.key-future",
    "call_exception_handler.synchronous",
    "set_exception_handler.replaces",
    "set_exception_handler.last-wins",
    "set_exception_handler.none-restores-default",
    "set_exception_handler.per-loop",
    "set_exception_handler.not-callable-keeps-old",
    "set_exception_handler.receives-loop",
  ],
  alsoAffects: ["*"],
};
