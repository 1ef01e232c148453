/** The default handler writes as well when a handler is set. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override callExceptionHandler(context: ExceptionContext): void {
    super.callExceptionHandler(context);
    if (this.exceptionHandler !== null) this.defaultExceptionHandler(context);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the default handler writes as well when a handler is set",
  breaks: ["default_exception_handler.not-called-with-handler", "set_exception_handler.replaces"],
  alsoAffects: ["*"],
};
