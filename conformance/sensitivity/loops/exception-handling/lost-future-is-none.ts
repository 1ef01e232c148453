/** The report on a failed future that was dropped has None where the future should be. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class LostFutureIsNone extends EventLoop {
  override callExceptionHandler(context: ExceptionContext): void {
    super.callExceptionHandler(context?.message?.includes("retrieved") === true ? { ...context, future: null } : context);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new LostFutureIsNone(options);

export const broken: BrokenLoop = {
  title: "the report on a failed future that was dropped has None where the future should be",
  breaks: ["call_exception_handler.key-future"],
  alsoAffects: ["never-retrieved/*", "exception_handler/*", "task/*"],
};
