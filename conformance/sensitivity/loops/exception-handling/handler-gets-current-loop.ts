/** The handler is told the current loop of the thread, not the one that failed. */
import { EventLoop, getEventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext, ExceptionHandler } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class HandlerGetsCurrentLoop extends EventLoop {
  protected override callInContextOf(context: ExceptionContext, handler: ExceptionHandler): void {
    super.callInContextOf(context, (_loop, given) => handler(this.isClosed() ? this : getEventLoop(), given));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new HandlerGetsCurrentLoop(options);

export const broken: BrokenLoop = {
  title: "the handler is told the current loop of the thread, not the one that failed",
  breaks: ["set_exception_handler.receives-loop"],
};
