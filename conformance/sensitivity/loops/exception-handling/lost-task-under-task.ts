/** The report on a failed task that was dropped has it under the key task, not future. */
import { EventLoop, Task } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class LostTaskUnderTask extends EventLoop {
  override callExceptionHandler(context: ExceptionContext): void {
    if (!(context?.future instanceof Task) || context.handle !== undefined || !context.message?.includes("retrieved")) return super.callExceptionHandler(context);
    const { future, ...rest } = context;
    super.callExceptionHandler({ ...rest, task: future });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new LostTaskUnderTask(options);

export const broken: BrokenLoop = {
  title: "the report on a failed task that was dropped has it under the key task, not future",
  breaks: ["exception_handler.never-retrieved-task-keys"],
  alsoAffects: ["call_exception_handler/key-future-of-a-task", "never-retrieved/*", "future/*", "exception_handler/*", "task/*", "create_task/*"],
};
