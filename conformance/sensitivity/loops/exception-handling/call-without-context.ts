/** Call_exception_handler without a context takes an empty one. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class CallWithoutContext extends EventLoop {
  override callExceptionHandler(context: ExceptionContext = {}): void {
    super.callExceptionHandler(context);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new CallWithoutContext(options);

export const broken: BrokenLoop = {
  title: "call_exception_handler without a context takes an empty one",
  breaks: ["call_exception_handler.missing-context"],
};
