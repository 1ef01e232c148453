/** All loops are served by the handler that was set last on any of them. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext, ExceptionHandler } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

let latest: ExceptionHandler | null = null;

class HandlerOfLatestLoop extends EventLoop {
  override setExceptionHandler(handler: ExceptionHandler | null): void {
    super.setExceptionHandler(handler);
    latest = handler;
  }

  protected override callInContextOf(context: ExceptionContext, handler: ExceptionHandler): void {
    super.callInContextOf(context, latest ?? handler);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new HandlerOfLatestLoop(options);

export const broken: BrokenLoop = {
  title: "all loops are served by the handler that was set last on any of them",
  breaks: ["set_exception_handler.per-loop"],
  alsoAffects: ["exception_handler/*", "set_exception_handler/*", "call_exception_handler/*", "default_exception_handler/*", "get_exception_handler/*", "debug/default-handler-*", "debug/source-traceback-*", "never-retrieved/reported-to-the-handler-of-its-loop", "set_debug/*"],
};
