/** Call_exception_handler does nothing while the loop does not run. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class CallNeedsARunningLoop extends EventLoop {
  override callExceptionHandler(context: ExceptionContext): void {
    // What becomes of lost futures and tasks is another matter.
    const isAboutTheLost = context?.future !== undefined || context?.task !== undefined;
    if (this.isRunning() || context === undefined || isAboutTheLost) super.callExceptionHandler(context);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new CallNeedsARunningLoop(options);

export const broken: BrokenLoop = {
  title: "call_exception_handler does nothing while the loop does not run",
  breaks: ["call_exception_handler.not-running", "call_exception_handler.closed-loop"],
  alsoAffects: ["exception_handler/*", "set_exception_handler/*", "call_exception_handler/*", "default_exception_handler/*", "get_exception_handler/*", "debug/default-handler-*", "debug/source-traceback-*"],
};
