/** Setting None leaves the handler in use. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionHandler } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class NoneKeepsHandler extends EventLoop {
  override setExceptionHandler(handler: ExceptionHandler | null): void {
    if (handler !== null) super.setExceptionHandler(handler);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new NoneKeepsHandler(options);

export const broken: BrokenLoop = {
  title: "setting None leaves the handler in use",
  breaks: ["set_exception_handler.none-restores-default", "get_exception_handler.none-after-reset"],
  alsoAffects: ["set_exception_handler/*", "call_exception_handler/*", "default_exception_handler/*", "debug/*"],
};
