/** Set_exception_handler returns the handler that was set before. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionHandler } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class SetReturnsTheOldHandler extends EventLoop {
  override setExceptionHandler(handler: ExceptionHandler | null): void {
    const before = this.getExceptionHandler();
    super.setExceptionHandler(handler);
    return before as unknown as undefined;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new SetReturnsTheOldHandler(options);

export const broken: BrokenLoop = {
  title: "set_exception_handler returns the handler that was set before",
  breaks: ["set_exception_handler.returns-none"],
};
