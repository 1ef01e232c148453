/** Default_exception_handler writes nothing when a handler calls it. */
import type { EventLoop, EventLoopOptions, ExceptionContext } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { LoopWithPlaces } from "../../loops-with-places.js";

class Broken extends LoopWithPlaces {
  override defaultExceptionHandler(context: ExceptionContext): void {
    if (!this.isHandling()) super.defaultExceptionHandler(context);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "default_exception_handler writes nothing when a handler calls it",
  breaks: ["default_exception_handler.callable-from-handler"],
};
