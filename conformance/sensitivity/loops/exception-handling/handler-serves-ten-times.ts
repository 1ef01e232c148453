/** A handler serves ten times and is then removed. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext, ExceptionHandler } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private served = 0;

  protected override callInContextOf(context: ExceptionContext, handler: ExceptionHandler): void {
    this.served += 1;
    super.callInContextOf(context, handler);
    if (this.served === 10) this.exceptionHandler = null;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a handler serves ten times and is then removed",
  breaks: ["set_exception_handler.replaces"],
  alsoAffects: ["*"],
};
