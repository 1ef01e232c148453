/** All loops share one exception handler. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext, ExceptionHandler } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

const shared: { handler: ExceptionHandler | null } = { handler: null };

class Shared extends EventLoop {
  constructor(options?: EventLoopOptions) {
    super(options);
    shared.handler = null;
  }

  override setExceptionHandler(handler: ExceptionHandler | null): void {
    super.setExceptionHandler(handler);
    shared.handler = handler;
  }

  override callExceptionHandler(context: ExceptionContext): void {
    this.exceptionHandler = shared.handler;
    super.callExceptionHandler(context);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Shared(options);

export const broken: BrokenLoop = {
  title: "all loops share one exception handler",
  breaks: ["event_loop.independent"],
  alsoAffects: [
    "asyncgen/*",
    "call_soon_threadsafe/*",
    "example*",
    "exception_handler/*",
    "get_event_loop/*",
    "get_running_loop/*",
    "loop/*",
    "new_event_loop/*",
    "run/*",
    "run_coroutine_threadsafe/*",
    "run_in_executor/*",
    "set_event_loop/*",
    "shutdown_*",
  ],
};
