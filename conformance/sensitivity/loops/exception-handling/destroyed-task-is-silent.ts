/** A pending task that is destroyed is not reported. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class DestroyedTaskIsSilent extends EventLoop {
  override callExceptionHandler(context: ExceptionContext): void {
    if (context?.message?.includes("destroyed") !== true) super.callExceptionHandler(context);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new DestroyedTaskIsSilent(options);

export const broken: BrokenLoop = {
  title: "a pending task that is destroyed is not reported",
  breaks: ["exception_handler.destroyed-pending-task-keys"],
  alsoAffects: ["exception_handler/*", "task/destroyed-pending", "debug/source-traceback-*"],
};
