/** Without a handler the loop writes to its log itself, though default_exception_handler was overridden. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { ExceptionContext } from "../../../../reference/loop/exception-handling.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Deaf extends EventLoop {
  override callExceptionHandler(context: ExceptionContext): void {
    if (this.getExceptionHandler() === null) EventLoop.prototype.defaultExceptionHandler.call(this, context);
    else super.callExceptionHandler(context);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Deaf(options);

export const broken: BrokenLoop = {
  title: "a default_exception_handler that was overridden is not asked",
  breaks: ["default_exception_handler.overridden"],
  alsoAffects: ["default_exception_handler/*", "set_exception_handler/*", "call_exception_handler/*", "exception_handler/*"],
};
