/** Stop has no effect in a handler. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext, ExceptionHandler } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class HandlerCannotStop extends EventLoop {
  private inHandler = false;

  protected override callInContextOf(context: ExceptionContext, handler: ExceptionHandler): void {
    this.inHandler = this.isRunning() && context.handle !== undefined;
    try {
      super.callInContextOf(context, handler);
    } finally {
      this.inHandler = false;
    }
  }

  override stop(): void {
    if (this.inHandler) this.callLater(0.2, () => super.stop());
    else super.stop();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new HandlerCannotStop(options);

export const broken: BrokenLoop = {
  title: "stop has no effect in a handler",
  breaks: ["exception_handler.handler-may-stop"],
  alsoAffects: ["exception_handler/call_soon_threadsafe-from-a-thread"],
};
