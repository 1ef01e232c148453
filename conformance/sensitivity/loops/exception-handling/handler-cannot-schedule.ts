/** What a handler registers is dropped. */
import { EventLoop, Handle } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext, ExceptionHandler } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private handling = false;

  protected override callInContextOf(context: ExceptionContext, handler: ExceptionHandler): void {
    this.handling = true;
    try {
      super.callInContextOf(context, handler);
    } finally {
      this.handling = false;
    }
  }

  protected override addReady(handle: Handle): void {
    if (this.handling) this.callLater(0.2, () => super.addReady(handle));
    else super.addReady(handle);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "what a handler registers is dropped",
  breaks: ["exception_handler.handler-may-schedule"],
};
