/** The default handler writes the message, but without the exception. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class DefaultDropsTheException extends EventLoop {
  override defaultExceptionHandler(context: ExceptionContext): void {
    super.defaultExceptionHandler({ ...context, exception: undefined });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new DefaultDropsTheException(options);

export const broken: BrokenLoop = {
  title: "the default handler writes the message, but without the exception",
  breaks: ["default_exception_handler.logs-exception"],
};
