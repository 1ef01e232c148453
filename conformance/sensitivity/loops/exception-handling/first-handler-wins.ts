/** A handler that is set stays until it is taken away. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionHandler } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override setExceptionHandler(handler: ExceptionHandler | null): void {
    super.setExceptionHandler(handler);
    if (this.chosen !== null && handler !== null) super.setExceptionHandler(this.chosen);
    this.chosen = this.exceptionHandler;
    if (!this.isFromTheProgram) this.chosen = null;
    this.isFromTheProgram = true;
  }

  private chosen: ExceptionHandler | null = null;
  /** The first one is the host's. */
  private isFromTheProgram = false;
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a handler that is set stays until it is taken away",
  breaks: ["set_exception_handler.last-wins"],
  alsoAffects: ["*"],
};
