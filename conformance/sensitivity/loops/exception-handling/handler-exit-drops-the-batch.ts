/** SystemExit of a handler drops the rest of the batch. */
import { EventLoop, SystemExit } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext, ExceptionHandler } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class HandlerExitDropsTheBatch extends EventLoop {
  protected override callInContextOf(context: ExceptionContext, handler: ExceptionHandler): void {
    try {
      super.callInContextOf(context, handler);
    } catch (error) {
      if (error instanceof SystemExit && this.isRunning()) {
        this.ready.clear();
        this.callLater(0.1, () => this.stop());
      }
      throw error;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new HandlerExitDropsTheBatch(options);

export const broken: BrokenLoop = {
  title: "SystemExit of a handler drops the rest of the batch",
  breaks: ["exception_handler.handler-exit-leaves-usable"],
};
