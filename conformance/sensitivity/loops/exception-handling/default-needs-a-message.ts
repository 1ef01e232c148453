/** The default handler writes an empty line if there is no message. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class DefaultNeedsAMessage extends EventLoop {
  override defaultExceptionHandler(context: ExceptionContext): void {
    if (context.message) super.defaultExceptionHandler(context);
    else this.logger.error("");
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new DefaultNeedsAMessage(options);

export const broken: BrokenLoop = {
  title: "the default handler writes an empty line if there is no message",
  breaks: ["default_exception_handler.without-message"],
};
