/** Call_exception_handler raises on a closed loop. */
import { EventLoop, RuntimeError } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class CallRefusedWhenClosed extends EventLoop {
  override callExceptionHandler(context: ExceptionContext): void {
    if (this.isClosed()) throw new RuntimeError("the loop is closed");
    super.callExceptionHandler(context);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new CallRefusedWhenClosed(options);

export const broken: BrokenLoop = {
  title: "call_exception_handler raises on a closed loop",
  breaks: ["call_exception_handler.closed-loop"],
  alsoAffects: ["exception_handler/never-retrieved-after-close"],
};
