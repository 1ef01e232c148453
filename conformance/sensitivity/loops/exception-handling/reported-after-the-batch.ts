/** The handler is called when the batch is over, not before the next callback. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class ReportedAfterTheBatch extends EventLoop {
  private readonly held: ExceptionContext[] = [];

  override callExceptionHandler(context: ExceptionContext): void {
    if (this.isRunning() && context?.handle !== undefined) this.held.push(context);
    else super.callExceptionHandler(context);
  }

  protected override runBatch(size: number): void {
    try {
      super.runBatch(size);
    } finally {
      for (const context of this.held.splice(0)) super.callExceptionHandler(context);
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new ReportedAfterTheBatch(options);

export const broken: BrokenLoop = {
  title: "the handler is called when the batch is over, not before the next callback",
  breaks: ["exception_handler.before-next-callback"],
  alsoAffects: ["call_soon/context-of-a-failing-callback", "debug/source-traceback-*", "done-callback/failure-*", "exception_handler/*", "set_exception_handler/*", "call_exception_handler/*", "default_exception_handler/*", "get_exception_handler/*", "handle/cancelled-after-failure", "run_coroutine_threadsafe/factory-failure", "run_forever/*-handled", "slow_callback_duration/warning-failing"],
};
