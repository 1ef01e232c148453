/** After something was refused as a handler, nothing is reported any more. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionHandler } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override setExceptionHandler(handler: ExceptionHandler | null): void {
    try {
      super.setExceptionHandler(handler);
    } catch (error) {
      this.exceptionHandler = () => undefined;
      throw error;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "after something was refused as a handler, nothing is reported any more",
  breaks: ["set_exception_handler.not-callable-keeps-old"],
};
