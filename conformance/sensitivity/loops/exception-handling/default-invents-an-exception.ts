/** The default handler writes an exception of its own where the context has none. */
import { EventLoop, RuntimeError } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class DefaultInventsAnException extends EventLoop {
  override defaultExceptionHandler(context: ExceptionContext): void {
    super.defaultExceptionHandler({ ...context, exception: context.exception ?? new RuntimeError("unknown") });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new DefaultInventsAnException(options);

export const broken: BrokenLoop = {
  title: "the default handler writes an exception of its own where the context has none",
  breaks: ["default_exception_handler.logs-exception"],
};
