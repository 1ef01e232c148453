/** Call_exception_handler calls the handler once for one message. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private readonly said = new Set<unknown>();

  override callExceptionHandler(context: ExceptionContext): void {
    if (context === undefined || !this.said.has(context.message)) super.callExceptionHandler(context);
    if (context !== undefined) this.said.add(context.message);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "call_exception_handler calls the handler once for one message",
  breaks: ["call_exception_handler.calls-handler"],
  alsoAffects: ["*"],
};
