/** An exception object that was reported before is not reported again. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

const reported = new WeakSet<object>();

class ReportedOncePerObject extends EventLoop {
  override callExceptionHandler(context: ExceptionContext): void {
    const error: unknown = context?.exception;
    if (typeof error === "object" && error !== null) {
      if (reported.has(error)) return;
      reported.add(error);
    }
    super.callExceptionHandler(context);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new ReportedOncePerObject(options);

export const broken: BrokenLoop = {
  title: "an exception object that was reported before is not reported again",
  breaks: ["exception_handler.once"],
  alsoAffects: ["default_exception_handler/*", "call_exception_handler/*"],
};
