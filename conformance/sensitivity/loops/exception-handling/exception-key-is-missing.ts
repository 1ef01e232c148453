/** The context of a failing callback has no exception. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override callExceptionHandler(context: ExceptionContext): void {
    const { exception: _exception, ...others } = context ?? {};
    super.callExceptionHandler(context?.handle === undefined ? context : others);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the context of a failing callback has no exception",
  breaks: ["call_exception_handler.key-exception", "exception_handler.call-soon-callback"],
  alsoAffects: ["*"],
};
