/** A refused set_exception_handler leaves the loop without a handler. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionHandler } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class RefusalDropsHandler extends EventLoop {
  override setExceptionHandler(handler: ExceptionHandler | null): void {
    this.exceptionHandler = null;
    super.setExceptionHandler(handler);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new RefusalDropsHandler(options);

export const broken: BrokenLoop = {
  title: "a refused set_exception_handler leaves the loop without a handler",
  breaks: ["set_exception_handler.not-callable-keeps-old"],
};
