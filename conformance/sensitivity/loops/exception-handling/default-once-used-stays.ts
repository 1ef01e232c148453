/** Once the default handler has served, a handler that is set is ignored. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private used = false;

  override defaultExceptionHandler(context: ExceptionContext): void {
    this.used = true;
    super.defaultExceptionHandler(context);
  }

  override callExceptionHandler(context: ExceptionContext): void {
    if (this.used && context !== undefined) this.defaultExceptionHandler(context);
    else super.callExceptionHandler(context);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "once the default handler has served, a handler that is set is ignored",
  breaks: ["set_exception_handler.replaces", "set_exception_handler.none-restores-default"],
  alsoAffects: ["*"],
};
