/** Set_exception_handler takes anything, and fails only when it is called. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionHandler } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class AnythingIsAHandler extends EventLoop {
  override setExceptionHandler(handler: ExceptionHandler | null): void {
    this.exceptionHandler = handler;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new AnythingIsAHandler(options);

export const broken: BrokenLoop = {
  title: "set_exception_handler takes anything, and fails only when it is called",
  breaks: ["set_exception_handler.not-callable"],
  alsoAffects: ["set_exception_handler/not-callable-keeps-*"],
};
