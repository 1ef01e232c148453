/** The default handler takes the message out of the context when it has written it. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class DefaultTakesTheMessage extends EventLoop {
  override defaultExceptionHandler(context: ExceptionContext): void {
    super.defaultExceptionHandler(context);
    delete (context as { message?: string }).message;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new DefaultTakesTheMessage(options);

export const broken: BrokenLoop = {
  title: "the default handler takes the message out of the context",
  breaks: ["default_exception_handler.leaves-the-context"],
};
