/** Call_exception_handler does nothing while the loop does not run. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class CallNeedsARunningLoop extends EventLoop {
  override callExceptionHandler(context: ExceptionContext): void {
    if (this.isRunning() || context === undefined) super.callExceptionHandler(context);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new CallNeedsARunningLoop(options);

export const broken: BrokenLoop = {
  title: "call_exception_handler does nothing while the loop does not run",
  breaks: ["call_exception_handler.not-running", "call_exception_handler.closed-loop"],
};
