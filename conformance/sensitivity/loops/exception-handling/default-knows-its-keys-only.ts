/** Default_exception_handler raises for a key that it does not know. */
import { EventLoop, KeyError } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override defaultExceptionHandler(context: ExceptionContext): void {
    for (const key of Object.keys(context)) {
      if (!["message", "exception", "task", "future", "handle", "asyncgen", "source_traceback", "context"].includes(key)) throw new KeyError(key);
    }
    super.defaultExceptionHandler(context);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "default_exception_handler raises for a key that it does not know",
  breaks: ["default_exception_handler.same-context", "default_exception_handler.logs-other-keys"],
};
