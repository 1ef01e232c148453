/** A BaseException of a handler that is no Exception comes out of the run. */
import { BaseException, EventLoop, Exception } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class HandlerBaseExceptionEscapes extends EventLoop {
  override callExceptionHandler(context: ExceptionContext): void {
    const handler = this.getExceptionHandler();
    if (handler === null || context === undefined) return super.callExceptionHandler(context);
    let escaping: unknown;
    const guarded: typeof handler = (loop, given) => {
      try {
        return handler(loop, given);
      } catch (error) {
        if (!(error instanceof BaseException) || error instanceof Exception) throw error;
        escaping = error;
        return undefined;
      }
    };
    this.exceptionHandler = guarded;
    try {
      super.callExceptionHandler(context);
    } finally {
      if (this.exceptionHandler === guarded) this.exceptionHandler = handler;
    }
    if (escaping !== undefined) throw escaping;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new HandlerBaseExceptionEscapes(options);

export const broken: BrokenLoop = {
  title: "a BaseException of a handler that is no Exception comes out of the run",
  breaks: ["exception_handler.handler-base-exception"],
  alsoAffects: ["get_exception_handler/returns-the-handler-while-it-runs"],
};
