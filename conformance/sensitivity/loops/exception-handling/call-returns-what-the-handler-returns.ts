/** Call_exception_handler returns what the handler returned. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext, ExceptionHandler } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class CallReturnsWhatTheHandlerReturns extends EventLoop {
  private answer: unknown;

  protected override callInContextOf(context: ExceptionContext, handler: ExceptionHandler): void {
    super.callInContextOf(context, (loop, given) => (this.answer = handler(loop, given)));
  }

  override callExceptionHandler(context: ExceptionContext): void {
    this.answer = undefined;
    super.callExceptionHandler(context);
    return this.answer as undefined;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new CallReturnsWhatTheHandlerReturns(options);

export const broken: BrokenLoop = {
  title: "call_exception_handler returns what the handler returned",
  breaks: ["call_exception_handler.returns-none"],
};
