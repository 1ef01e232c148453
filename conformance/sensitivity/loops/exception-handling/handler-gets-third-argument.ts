/** The handler is given the exception as a third argument. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext, ExceptionHandler } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class HandlerGetsThirdArgument extends EventLoop {
  protected override callInContextOf(context: ExceptionContext, handler: ExceptionHandler): void {
    const generous = handler as (...args: unknown[]) => unknown;
    super.callInContextOf(context, (loop, given) => generous(loop, given, given.exception));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new HandlerGetsThirdArgument(options);

export const broken: BrokenLoop = {
  title: "the handler is given the exception as a third argument",
  breaks: ["set_exception_handler.receives-context"],
  alsoAffects: ["set_exception_handler/partial"],
};
