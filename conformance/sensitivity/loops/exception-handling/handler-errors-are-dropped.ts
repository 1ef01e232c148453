/** What a handler raises is dropped and not logged. */
import { EventLoop, KeyboardInterrupt, SystemExit } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext, ExceptionHandler } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class HandlerErrorsAreDropped extends EventLoop {
  protected override callInContextOf(context: ExceptionContext, handler: ExceptionHandler): void {
    try {
      super.callInContextOf(context, handler);
    } catch (error) {
      if (error instanceof SystemExit || error instanceof KeyboardInterrupt) throw error;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new HandlerErrorsAreDropped(options);

export const broken: BrokenLoop = {
  title: "what a handler raises is dropped and not logged",
  breaks: ["exception_handler.handler-raises-logged"],
  alsoAffects: ["get_exception_handler/*", "call_exception_handler/*", "exception_handler/*"],
};
