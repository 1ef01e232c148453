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
};
