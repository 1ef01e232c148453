/** A handler that is set while the loop runs serves only after that run. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext, ExceptionHandler } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class SetWhileRunningIsLate extends EventLoop {
  private servingInRun: ExceptionHandler | null = null;

  protected override runningChanged(): void {
    super.runningChanged();
    this.servingInRun = this.isRunning() ? this.exceptionHandler : null;
  }

  protected override callInContextOf(context: ExceptionContext, handler: ExceptionHandler): void {
    super.callInContextOf(context, this.servingInRun ?? handler);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new SetWhileRunningIsLate(options);

export const broken: BrokenLoop = {
  title: "a handler that is set while the loop runs serves only after that run",
  breaks: ["set_exception_handler.while-running"],
  alsoAffects: ["set_exception_handler/serves-in-coroutines", "get_exception_handler/*", "debug/*", "slow_callback_duration/*", "set_debug/*"],
};
