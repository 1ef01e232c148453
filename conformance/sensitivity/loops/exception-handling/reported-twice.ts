/** The handler is called twice for one exception, at once and in the next iteration. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class ReportedTwice extends EventLoop {
  override callExceptionHandler(context: ExceptionContext): void {
    super.callExceptionHandler(context);
    if (this.isRunning() && context.handle !== undefined) this.callSoon(() => super.callExceptionHandler(context));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new ReportedTwice(options);

export const broken: BrokenLoop = {
  title: "the handler is called twice for one exception, at once and in the next iteration",
  breaks: ["exception_handler.once"],
  alsoAffects: ["call_soon/context-of-a-failing-callback", "debug/source-traceback-*", "done-callback/failure-*", "exception_handler/*", "set_exception_handler/*", "call_exception_handler/*", "default_exception_handler/*", "get_exception_handler/*", "handle/cancelled-after-failure", "run_coroutine_threadsafe/factory-failure", "run_forever/*-handled", "slow_callback_duration/warning-failing"],
};
