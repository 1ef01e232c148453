/** A context that the program gives loses its future. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override callExceptionHandler(context: ExceptionContext): void {
    const { future: _future, ...others } = context ?? {};
    super.callExceptionHandler(context === undefined || context.exception !== undefined ? context : others);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a context that the program gives loses its future",
  breaks: ["call_exception_handler.key-future"],
};
