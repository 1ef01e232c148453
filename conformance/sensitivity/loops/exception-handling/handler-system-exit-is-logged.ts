/** SystemExit of a handler is logged like any other exception. */
import { EventLoop, SystemExit } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext, ExceptionHandler } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class HandlerSystemExitIsLogged extends EventLoop {
  protected override callInContextOf(context: ExceptionContext, handler: ExceptionHandler): void {
    try {
      super.callInContextOf(context, handler);
    } catch (error) {
      if (!(error instanceof SystemExit)) throw error;
      this.defaultExceptionHandler({ message: "the handler raised", exception: error });
      // Nothing else would end the run of such a case.
      if (this.isRunning()) this.callLater(0.1, () => this.stop());
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new HandlerSystemExitIsLogged(options);

export const broken: BrokenLoop = {
  title: "SystemExit of a handler is logged like any other exception",
  breaks: ["exception_handler.handler-system-exit", "exception_handler.handler-exit-leaves-usable"],
};
