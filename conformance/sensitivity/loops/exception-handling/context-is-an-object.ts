/** The context of a failing callback is an object of a class, not a plain mapping. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Report {
  constructor(context: ExceptionContext) {
    Object.assign(this, context);
  }
}

class ContextIsAnObject extends EventLoop {
  override callExceptionHandler(context: ExceptionContext): void {
    super.callExceptionHandler(context?.handle === undefined ? context : (new Report(context) as ExceptionContext));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new ContextIsAnObject(options);

export const broken: BrokenLoop = {
  title: "the context of a failing callback is an object of a class, not a plain mapping",
  breaks: ["set_exception_handler.context-is-dict"],
  alsoAffects: ["call_soon/context-of-a-failing-callback", "debug/source-traceback-*", "done-callback/failure-*", "exception_handler/*", "set_exception_handler/*", "call_exception_handler/*", "default_exception_handler/*", "get_exception_handler/*", "handle/cancelled-after-failure", "run_coroutine_threadsafe/factory-failure", "run_forever/*-handled", "slow_callback_duration/warning-failing"],
};
