/** A handler that has served once cannot be replaced any more. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext, ExceptionHandler } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class HandlerIsKeptAfterFirstUse extends EventLoop {
  private served = false;

  override setExceptionHandler(handler: ExceptionHandler | null): void {
    if (!this.served) super.setExceptionHandler(handler);
  }

  override callExceptionHandler(context: ExceptionContext): void {
    this.served = this.getExceptionHandler() !== null;
    super.callExceptionHandler(context);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new HandlerIsKeptAfterFirstUse(options);

export const broken: BrokenLoop = {
  title: "a handler that has served once cannot be replaced any more",
  breaks: ["set_exception_handler.last-wins", "set_exception_handler.none-restores-default"],
  alsoAffects: ["get_exception_handler/*", "set_exception_handler/*", "call_exception_handler/*", "exception_handler/*"],
};
