/** What a handler registers runs in the same iteration, behind the batch, and so does all that follows from it. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext, ExceptionHandler } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class HandlerSchedulesAtOnce extends EventLoop {
  private scheduled = 0;

  protected override callInContextOf(context: ExceptionContext, handler: ExceptionHandler): void {
    const before = this.ready.length;
    try {
      super.callInContextOf(context, handler);
    } finally {
      this.scheduled += this.ready.length - before;
    }
  }

  protected override runBatch(size: number): void {
    super.runBatch(size);
    const more = this.scheduled;
    this.scheduled = 0;
    if (more > 0) while (this.ready.length > 0) super.runBatch(this.ready.length);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new HandlerSchedulesAtOnce(options);

export const broken: BrokenLoop = {
  title: "what a handler registers, and what follows from it, runs in the same iteration, behind the batch",
  breaks: ["exception_handler.handler-may-schedule"],
  alsoAffects: ["call_soon/context-of-a-failing-callback", "debug/source-traceback-*", "done-callback/failure-*", "exception_handler/*", "set_exception_handler/*", "call_exception_handler/*", "default_exception_handler/*", "get_exception_handler/*", "handle/cancelled-after-failure", "run_coroutine_threadsafe/factory-failure", "run_forever/*-handled", "slow_callback_duration/warning-failing"],
};
