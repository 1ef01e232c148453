/** An error of the default handler goes to the caller, and so ends the run. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class DefaultErrorsEscape extends EventLoop {
  override callExceptionHandler(context: ExceptionContext): void {
    if (this.getExceptionHandler() === null) this.defaultExceptionHandler(context);
    else super.callExceptionHandler(context);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new DefaultErrorsEscape(options);

export const broken: BrokenLoop = {
  title: "an error of the default handler goes to the caller, and so ends the run",
  breaks: ["default_exception_handler.raises-logged"],
  alsoAffects: ["call_exception_handler/*"],
};
