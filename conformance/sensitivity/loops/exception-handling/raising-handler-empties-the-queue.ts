/** A handler that raises empties the ready queue. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override callExceptionHandler(context: ExceptionContext): void {
    if (this.exceptionHandler === null) return super.callExceptionHandler(context);
    const handler = this.exceptionHandler;
    this.exceptionHandler = (loop, given) => {
      try {
        handler(loop, given);
      } catch (error) {
        this.ready.clear();
        throw error;
      }
    };
    try {
      super.callExceptionHandler(context);
    } finally {
      this.exceptionHandler = handler;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a handler that raises empties the ready queue",
  breaks: ["exception_handler.handler-raises-loop-continues"],
  alsoAffects: ["*"],
};
