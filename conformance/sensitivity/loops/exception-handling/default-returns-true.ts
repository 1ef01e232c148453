/** Default_exception_handler returns True. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class DefaultReturnsTrue extends EventLoop {
  override defaultExceptionHandler(context: ExceptionContext): void {
    super.defaultExceptionHandler(context);
    return true as unknown as undefined;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new DefaultReturnsTrue(options);

export const broken: BrokenLoop = {
  title: "default_exception_handler returns True",
  breaks: ["default_exception_handler.returns-none"],
};
