/** The report on a destroyed pending task has an exception that nobody raised. */
import { EventLoop, RuntimeError, Task } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class DestroyedTaskHasException extends EventLoop {
  override callExceptionHandler(context: ExceptionContext): void {
    const isDestroyed = context?.task instanceof Task && context.message?.includes("destroyed") === true;
    super.callExceptionHandler(isDestroyed ? { ...context, exception: new RuntimeError("destroyed") } : context);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new DestroyedTaskHasException(options);

export const broken: BrokenLoop = {
  title: "the report on a destroyed pending task has an exception that nobody raised",
  breaks: ["exception_handler.destroyed-pending-task-keys"],
  alsoAffects: ["task/*"],
};
