/** Set_exception_handler with None raises RuntimeError if no handler is set. */
import { EventLoop, RuntimeError } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionHandler } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override setExceptionHandler(handler: ExceptionHandler | null): void {
    if (handler === null && this.exceptionHandler === null) throw new RuntimeError("there is no handler to take away");
    super.setExceptionHandler(handler);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "set_exception_handler with None raises RuntimeError if no handler is set",
  breaks: ["set_exception_handler.none-restores-default"],
  alsoAffects: ["*"],
};
