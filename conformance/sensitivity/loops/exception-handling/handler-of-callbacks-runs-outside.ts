/** The handler of a failing callback does not see the context variables that the callback has set. */
import { Context, EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext, ExceptionHandler } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override callInContextOf(context: ExceptionContext, handler: ExceptionHandler): void {
    if (context.handle === undefined) super.callInContextOf(context, handler);
    else new Context().run(handler, this, context);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the handler of a failing callback does not see the context variables that the callback has set",
  breaks: ["exception_handler.handler-context-variables"],
};
