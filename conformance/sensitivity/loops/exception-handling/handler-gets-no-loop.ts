/** The handler receives None in the place of the loop. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext, ExceptionHandler } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override callInContextOf(context: ExceptionContext, handler: ExceptionHandler): void {
    super.callInContextOf(context, (_loop, given) => handler(null as never, given));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the handler receives None in the place of the loop",
  breaks: ["set_exception_handler.receives-loop"],
  alsoAffects: ["*"],
};
