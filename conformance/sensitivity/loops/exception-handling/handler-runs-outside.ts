/** The handler runs in the context of the run, as before Python 3.12. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext, ExceptionHandler } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class HandlerRunsOutside extends EventLoop {
  protected override callInContextOf(context: ExceptionContext, handler: ExceptionHandler): void {
    handler(this, context);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new HandlerRunsOutside(options);

export const broken: BrokenLoop = {
  title: "the handler runs in the context of the run, as before Python 3.12",
  breaks: ["exception_handler.handler-context-variables"],
};
