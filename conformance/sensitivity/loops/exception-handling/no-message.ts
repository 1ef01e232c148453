/** The context of a failing callback has no message. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class NoMessage extends EventLoop {
  override callExceptionHandler(context: ExceptionContext): void {
    if (context?.handle === undefined || context.message === undefined) return super.callExceptionHandler(context);
    const { message: _dropped, ...rest } = context;
    super.callExceptionHandler(rest);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new NoMessage(options);

export const broken: BrokenLoop = {
  title: "the context of a failing callback has no message",
  breaks: ["call_exception_handler.key-message", "exception_handler.callback-keys", "exception_handler.message-is-text"],
  alsoAffects: ["call_soon/context-of-a-failing-callback", "debug/source-traceback-*", "done-callback/failure-*", "exception_handler/*", "set_exception_handler/*", "call_exception_handler/*", "default_exception_handler/*", "get_exception_handler/*", "handle/cancelled-after-failure", "run_coroutine_threadsafe/factory-failure", "run_forever/*-handled", "slow_callback_duration/warning-failing"],
};
