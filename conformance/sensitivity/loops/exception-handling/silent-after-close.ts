/** A never retrieved exception is not reported once the loop is closed. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class SilentAfterClose extends EventLoop {
  override callExceptionHandler(context: ExceptionContext): void {
    if (!this.isClosed() || context?.message?.includes("retrieved") !== true) super.callExceptionHandler(context);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new SilentAfterClose(options);

export const broken: BrokenLoop = {
  title: "a never retrieved exception is not reported once the loop is closed",
  breaks: ["exception_handler.never-retrieved-after-close"],
};
