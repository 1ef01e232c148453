/** The default handler writes warnings, not errors, unless there is an exception. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class DefaultWarns extends EventLoop {
  override defaultExceptionHandler(context: ExceptionContext): void {
    if (context.exception === undefined) this.logger.warning(String(context.message));
    else super.defaultExceptionHandler(context);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new DefaultWarns(options);

export const broken: BrokenLoop = {
  title: "the default handler writes warnings, not errors, unless there is an exception",
  breaks: ["default_exception_handler.logs-error"],
  alsoAffects: ["exception_handler/*", "set_exception_handler/*", "call_exception_handler/*", "default_exception_handler/*", "get_exception_handler/*", "debug/default-handler-*", "debug/source-traceback-*"],
};
