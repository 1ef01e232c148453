/** The default handler writes as well unless the handler returns a true value. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext, ExceptionHandler } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override callInContextOf(context: ExceptionContext, handler: ExceptionHandler): void {
    super.callInContextOf(context, (loop, given) => {
      if (!handler(loop, given)) this.defaultExceptionHandler(given);
    });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the default handler writes as well unless the handler returns a true value",
  breaks: ["default_exception_handler.not-called-with-handler", "set_exception_handler.replaces"],
  alsoAffects: ["*"],
};
