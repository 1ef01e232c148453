/** Call_exception_handler calls the handler in the next iteration if the loop runs. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class CallInNextIteration extends EventLoop {
  override callExceptionHandler(context: ExceptionContext): void {
    if (this.isRunning() && context?.handle === undefined && context?.future === undefined) this.callSoon(() => super.callExceptionHandler(context));
    else super.callExceptionHandler(context);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new CallInNextIteration(options);

export const broken: BrokenLoop = {
  title: "call_exception_handler calls the handler in the next iteration if the loop runs",
  breaks: ["call_exception_handler.synchronous"],
  alsoAffects: ["call_exception_handler/does-not-raise-*", "set_exception_handler/across-runs", "shutdown_asyncgens/exception-*"],
};
