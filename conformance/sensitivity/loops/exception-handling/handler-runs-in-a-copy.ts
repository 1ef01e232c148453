/** The handler runs in a copy of the context of the callback. */
import { EventLoop, Handle } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext, ExceptionHandler } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class HandlerRunsInACopy extends EventLoop {
  protected override callInContextOf(context: ExceptionContext, handler: ExceptionHandler): void {
    if (context.handle instanceof Handle) context.handle.getContext().copy().run(handler, this, context);
    else super.callInContextOf(context, handler);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new HandlerRunsInACopy(options);

export const broken: BrokenLoop = {
  title: "the handler runs in a copy of the context of the callback",
  breaks: ["exception_handler.handler-context-variables"],
};
