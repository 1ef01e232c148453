/** Call_exception_handler puts a message of its own into the context. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override callExceptionHandler(context: ExceptionContext): void {
    super.callExceptionHandler(context === undefined ? context : { ...context, message: "Unhandled error" });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "call_exception_handler puts a message of its own into the context",
  breaks: ["call_exception_handler.key-message", "call_exception_handler.calls-handler", "call_exception_handler.calls-default"],
  alsoAffects: ["*"],
};
