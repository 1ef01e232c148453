/** The loop adds itself to every context. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class ContextGetsTheLoop extends EventLoop {
  override callExceptionHandler(context: ExceptionContext): void {
    if (context !== undefined && context.handle === undefined) Object.assign(context, { loop: this });
    super.callExceptionHandler(context);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new ContextGetsTheLoop(options);

export const broken: BrokenLoop = {
  title: "the loop adds itself to every context",
  breaks: ["call_exception_handler.same-context-object", "call_exception_handler.optional-keys"],
  alsoAffects: ["call_exception_handler/custom-keys-without-a-message", "default_exception_handler/logs-the-message"],
};
