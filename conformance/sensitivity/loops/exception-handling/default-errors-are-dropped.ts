/** An error of the default handler is dropped without a word. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class DefaultErrorsDropped extends EventLoop {
  override callExceptionHandler(context: ExceptionContext): void {
    if (this.getExceptionHandler() !== null) return super.callExceptionHandler(context);
    try {
      this.defaultExceptionHandler(context);
    } catch {
      // Nobody hears of it.
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new DefaultErrorsDropped(options);

export const broken: BrokenLoop = {
  title: "an error of the default handler is dropped without a word",
  breaks: ["default_exception_handler.raises-logged"],
  alsoAffects: ["call_exception_handler/*"],
};
