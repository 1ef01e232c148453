/** KeyboardInterrupt of a handler is logged like any other exception. */
import { EventLoop, KeyboardInterrupt } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext, ExceptionHandler } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class HandlerKeyboardInterruptIsLogged extends EventLoop {
  protected override callInContextOf(context: ExceptionContext, handler: ExceptionHandler): void {
    try {
      super.callInContextOf(context, handler);
    } catch (error) {
      if (!(error instanceof KeyboardInterrupt)) throw error;
      this.defaultExceptionHandler({ message: "the handler raised", exception: error });
      // Nothing else would end the run of such a case.
      if (this.isRunning()) this.callLater(0.1, () => this.stop());
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new HandlerKeyboardInterruptIsLogged(options);

export const broken: BrokenLoop = {
  title: "KeyboardInterrupt of a handler is logged like any other exception",
  breaks: ["exception_handler.handler-keyboard-interrupt"],
};
