/** An exception handler that a timer sets is ignored. */
import type { EventLoop, EventLoopOptions, ExceptionHandler } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { LoopWithPlaces } from "../../loops-with-places.js";

class Broken extends LoopWithPlaces {
  override setExceptionHandler(handler: ExceptionHandler | null): void {
    if (!this.isInTimer()) super.setExceptionHandler(handler);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "an exception handler that a timer sets is ignored",
  breaks: ["get_exception_handler.returns-handler"],
};
