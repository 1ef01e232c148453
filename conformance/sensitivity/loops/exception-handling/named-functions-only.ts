/** Set_exception_handler takes functions that were not bound to arguments, nothing else. */
import { AsyncioTypeError, EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionHandler } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override setExceptionHandler(handler: ExceptionHandler | null): void {
    super.setExceptionHandler(handler);
    if (typeof handler === "function" && handler.name.startsWith("partial(")) throw new AsyncioTypeError("a plain function is required");
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "set_exception_handler takes functions that were not bound to arguments, nothing else",
  breaks: ["set_exception_handler.any-callable"],
};
