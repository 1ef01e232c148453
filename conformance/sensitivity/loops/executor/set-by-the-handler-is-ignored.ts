/** A default executor that an exception handler sets is ignored. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext, ExceptionHandler, Executor } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private inHandler = false;

  override setDefaultExecutor(executor: Executor): void {
    if (!this.inHandler) super.setDefaultExecutor(executor);
  }

  protected override callInContextOf(context: ExceptionContext, handler: ExceptionHandler): void {
    this.inHandler = true;
    try {
      super.callInContextOf(context, handler);
    } finally {
      this.inHandler = false;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a default executor that an exception handler sets is ignored",
  breaks: ["set_default_executor.used"],
};
