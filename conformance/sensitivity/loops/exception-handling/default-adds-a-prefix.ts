/** The default handler writes a word of its own before the message. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class DefaultAddsAPrefix extends EventLoop {
  override defaultExceptionHandler(context: ExceptionContext): void {
    super.defaultExceptionHandler({ ...context, message: `Error: ${context.message ?? ""}` });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new DefaultAddsAPrefix(options);

export const broken: BrokenLoop = {
  title: "the default handler writes a word of its own before the message",
  breaks: ["default_exception_handler.logs-message"],
};
