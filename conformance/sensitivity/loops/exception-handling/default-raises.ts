/** The default handler raises the exception that it was given, once it is written. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class DefaultRaises extends EventLoop {
  override defaultExceptionHandler(context: ExceptionContext): void {
    super.defaultExceptionHandler(context);
    if (context.exception !== undefined && context.handle === undefined) throw context.exception;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new DefaultRaises(options);

export const broken: BrokenLoop = {
  title: "the default handler raises the exception that it was given, once it is written",
  breaks: ["default_exception_handler.does-not-raise"],
  alsoAffects: ["default_exception_handler/*", "call_exception_handler/*", "set_exception_handler/*", "get_exception_handler/*", "debug/*", "exception_handler/*"],
};
